using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace BinanceDashboard.Access;

/// <summary>What the forms of the sign-in and set-up pages post to; a cookie can only be set by a plain answer.</summary>
public static class SignInForms
{
    private const int LongestForm = 16 * 1024;

    public static IEndpointRouteBuilder MapAccess(this IEndpointRouteBuilder routes, bool demo)
    {
        var forms = routes.MapGroup("/account").AllowAnonymous().DisableAntiforgery().AddEndpointFilter<RouteGroupBuilder, FormTokens>()
            .WithMetadata(new RequestSizeLimitAttribute(LongestForm)).ExcludeFromDescription();
        forms.MapPost("/sign-in", SignInAsync);
        forms.MapPost("/set-up", SetUpAsync);
        forms.MapPost("/sign-out", SignOutAsync);
        forms.MapPost("/password", PasswordForm.ChangeAsync);
        if (demo) forms.MapPost("/demo", EnterDemoAsync);
        return routes;
    }

    /// <summary>Shows a form's page again with the sentence that goes with the error.</summary>
    internal static RedirectHttpResult Back(string page, string error) => TypedResults.LocalRedirect($"{page}?error={Uri.EscapeDataString(error)}");

    private static async Task<RedirectHttpResult> SignInAsync(SignInService signIn, HttpContext context)
    {
        var form = context.Request.Form;
        var (user, wait) = await signIn.CheckAsync(form["email"].ToString(), form["password"].ToString(), AddressOf(context));
        if (user is null) return Back("/signin", wait is null ? "wrong" : "locked");
        await signIn.EnterAsync(user);
        return TypedResults.LocalRedirect(form["returnUrl"].ToString() is var url && IsLocal(url) ? url : "/");
    }

    private static async Task<RedirectHttpResult> SetUpAsync(UserDirectory users, SignInService signIn, HttpContext context, CancellationToken cancellationToken)
    {
        var form = context.Request.Form;
        var password = form["password"].ToString();
        if (password != form["repeat"].ToString()) return Back("/setup", "mismatch");
        try
        {
            await signIn.EnterAsync(await users.SetUpOwnerAsync(form["email"].ToString().Trim(), password, cancellationToken));
            return TypedResults.LocalRedirect("/accounts");
        }
        catch (AccessException error)
        {
            return Back("/setup", error.Field switch { "password" => "weak", "email" => "email", _ => "exists" });
        }
    }

    private static async Task<RedirectHttpResult> EnterDemoAsync(UserDirectory users, SignInService signIn)
    {
        await signIn.EnterAsync(await users.DemoAsync());
        return TypedResults.LocalRedirect("/");
    }

    private static async Task<RedirectHttpResult> SignOutAsync(SignInService signIn, HttpContext context)
    {
        await signIn.LeaveAsync(context.User);
        return TypedResults.LocalRedirect("/signin");
    }

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static bool IsLocal(string url) => url is ['/', ..] and not ['/', '/' or '\\', ..];
}
