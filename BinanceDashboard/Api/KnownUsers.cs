using BinanceDashboard.Access;
using Microsoft.AspNetCore.Authorization;

namespace BinanceDashboard.Api;

/// <summary>A token outlives its user and the password it was given for; both end it at once all the same.</summary>
internal sealed class KnownUsers : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null) return await next(context);
        return await http.RequestServices.GetRequiredService<SignInStamps>().HoldsAsync(http.User, http.RequestAborted)
            ? await next(context)
            : Problem.NotSignedIn("This sign-in ended with a new password or the removal of its user: sign in again.");
    }
}
