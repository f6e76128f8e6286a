using System.Security.Claims;
using BinanceDashboard.Access;
using Microsoft.AspNetCore.Authorization;

namespace BinanceDashboard.Api;

/// <summary>A token outlives its user; a user who was removed is nobody at once all the same.</summary>
internal sealed class KnownUsers : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null) return await next(context);
        var id = http.User.FindFirstValue(ClaimTypes.NameIdentifier);
        return id is not null && await http.RequestServices.GetRequiredService<UserDirectory>().FindByIdAsync(id) is not null
            ? await next(context)
            : Problem.NotSignedIn("This user was removed from the dashboard: sign in as another one.");
    }
}
