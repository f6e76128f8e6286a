using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace BinanceDashboard.Api;

/// <summary>Tells a script that is not signed in what to do; pages go to the sign-in page as ever.</summary>
internal sealed class ApiChallenges : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _otherwise = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Challenged || !context.Request.Path.StartsWithSegments("/api")) return _otherwise.HandleAsync(next, context, policy, authorizeResult);
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Problem.NotSignedIn("Sign in first: POST /api/auth/login gives a bearer token, and the page Settings makes API tokens.").ExecuteAsync(context);
    }
}
