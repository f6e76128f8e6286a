using Microsoft.AspNetCore.Antiforgery;

namespace BinanceDashboard.Api;

/// <summary>A write that is signed in by cookie needs an antiforgery token; one with a bearer token does not.</summary>
internal sealed class CookieWrites(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var byCookie = http.User.Identity is { IsAuthenticated: true } && http.Request.Headers.Authorization.Count == 0;
        if (byCookie && !HttpMethods.IsGet(http.Request.Method) && !await antiforgery.IsRequestValidAsync(http))
            return Problem.Bad("This write is signed in by cookie and lacks an antiforgery token: send a bearer token instead.");
        return await next(context);
    }
}
