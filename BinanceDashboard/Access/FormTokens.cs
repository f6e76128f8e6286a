using Microsoft.AspNetCore.Antiforgery;

namespace BinanceDashboard.Access;

/// <summary>A form whose antiforgery token is missing or too old is shown afresh instead of being taken.</summary>
internal sealed class FormTokens(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (await antiforgery.IsRequestValidAsync(context.HttpContext)) return await next(context);
        return TypedResults.LocalRedirect(context.HttpContext.Request.Path.Value switch
        {
            "/account/set-up" => "/setup",
            "/account/sign-out" => "/",
            _ => "/signin",
        });
    }
}
