using Microsoft.AspNetCore.Http.HttpResults;

namespace BinanceDashboard.Access;

/// <summary>What the form for another password posts to; its window goes on with a cookie of its own, every other sign-in of the user ends.</summary>
internal static class PasswordForm
{
    private const string Page = "/settings";

    public static async Task<RedirectHttpResult> ChangeAsync(UserDirectory users, SignInService signIn, OpenSessions sessions, HttpContext context)
    {
        if (context.User.Identity is not { IsAuthenticated: true } || await users.FindByIdAsync(CurrentUser.IdOf(context.User)) is not { } user) return TypedResults.LocalRedirect("/signin");
        if (user.IsDemo) return Said(PasswordChange.Demo);
        var form = context.Request.Form;
        var fresh = form["new"].ToString();
        if (fresh != form["repeat"].ToString()) return Said(PasswordChange.Mismatch);
        var (known, wait) = await signIn.CheckAsync(user.Email ?? "", form["current"].ToString(), context.Connection.RemoteIpAddress?.ToString() ?? "");
        if (known is null) return Said(wait is null ? PasswordChange.Wrong : PasswordChange.Locked);
        try
        {
            await users.SetPasswordAsync(user, fresh);
        }
        catch (AccessException)
        {
            return Said(PasswordChange.Weak);
        }

        sessions.EndOthers(context.User);
        await signIn.GoOnAsync(user, context.User);
        return Said(PasswordChange.Changed);
    }

    /// <summary>Shows the form's page again with what became of it.</summary>
    internal static RedirectHttpResult Said(PasswordChange outcome) => TypedResults.LocalRedirect($"{Page}?password={outcome}");
}
