using System.Text.Encodings.Web;
using BinanceDashboard.Store;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Access;

/// <summary>Signs in who sends <c>Authorization: Bearer bd_…</c>, as the user whose token it is.</summary>
internal sealed class TokenSignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, ApiTokens tokens, TokenUses uses, UserManager<User> users, SignInManager<User> signIn)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "ApiToken";

    private const string Bearer = "Bearer ";

    // Said of every token that is not taken, whatever the reason.
    private static readonly AuthenticateResult Refused = AuthenticateResult.Fail("The API token has expired, was revoked, or never was.");

    public static bool IsMeant(HttpRequest request) => TextOf(request) is not null;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (TextOf(Request) is not { } text) return AuthenticateResult.NoResult();
        if (await tokens.FindAsync(text, Context.RequestAborted) is not { } token || await users.FindByIdAsync(token.UserId) is not { } user) return Refused;
        uses.Note(token);
        return AuthenticateResult.Success(new AuthenticationTicket(await signIn.CreateUserPrincipalAsync(user), Scheme.Name));
    }

    private static string? TextOf(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith(Bearer + ApiTokens.Prefix, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : null;
}
