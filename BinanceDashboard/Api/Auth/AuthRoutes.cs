using System.Globalization;
using BinanceDashboard.Access;
using BinanceDashboard.Store;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Api.Auth;

internal static class AuthRoutes
{
    private const string Wrong = "E-mail or password is wrong.";

    public static void MapAuth(this IEndpointRouteBuilder api)
    {
        api.MapPost("/auth/login", LoginAsync).AllowAnonymous().Produces<AccessTokenResponse>().WithSummary("Bearer tokens for e-mail and password.");
        api.MapPost("/auth/refresh", RefreshAsync).AllowAnonymous().Produces<AccessTokenResponse>().WithSummary("Fresh tokens for a refresh token.");
    }

    private static async Task<IResult> LoginAsync(LoginContract body, SignInService signIn, SignInManager<User> manager, HttpContext context)
    {
        var (user, wait) = await signIn.CheckAsync(body.Email ?? "", body.Password ?? "", context.Connection.RemoteIpAddress?.ToString() ?? "");
        if (wait is { } left)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(left.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return Results.Problem("Too many wrong passwords: wait and try again.", statusCode: StatusCodes.Status429TooManyRequests, title: "Wait");
        }

        if (user is null) return Problem.NotSignedIn(Wrong);
        return Results.SignIn(await manager.CreateUserPrincipalAsync(user), authenticationScheme: IdentityConstants.BearerScheme);
    }

    private static async Task<IResult> RefreshAsync(
        RefreshContract body, SignInManager<User> manager, IOptionsMonitor<BearerTokenOptions> options, TimeProvider time)
    {
        var ticket = options.Get(IdentityConstants.BearerScheme).RefreshTokenProtector.Unprotect(body.RefreshToken);
        if (ticket?.Properties.ExpiresUtc is not { } expires || time.GetUtcNow() >= expires || await manager.ValidateSecurityStampAsync(ticket.Principal) is not { } user)
            return Problem.NotSignedIn("The refresh token is no longer valid: sign in again.");
        return Results.SignIn(await manager.CreateUserPrincipalAsync(user), authenticationScheme: IdentityConstants.BearerScheme);
    }
}
