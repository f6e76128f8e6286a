using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace BinanceDashboard.Access;

/// <summary>What the forms of the sign-in and set-up pages post to; a cookie can only be set by a plain answer.</summary>
public static class SignInForms
{
    public static IEndpointRouteBuilder MapAccess(this IEndpointRouteBuilder routes, bool demo)
    {
        var forms = routes.MapGroup("/account").AllowAnonymous().DisableAntiforgery().AddEndpointFilter<RouteGroupBuilder, FormTokens>().ExcludeFromDescription();
        forms.MapPost("/sign-in", SignInAsync);
        forms.MapPost("/set-up", SetUpAsync);
        forms.MapPost("/sign-out", SignOutAsync);
        if (demo) forms.MapPost("/demo", EnterDemoAsync);
        return routes;
    }

    private static async Task<RedirectHttpResult> SignInAsync(
        [FromForm] string? email, [FromForm] string? password, [FromForm] string? returnUrl, SignInService signIn, HttpContext context)
    {
        var (user, wait) = await signIn.CheckAsync(email ?? "", password ?? "", AddressOf(context));
        if (user is null) return Back("/signin", wait is null ? "wrong" : "locked");
        await signIn.EnterAsync(user);
        return TypedResults.LocalRedirect(IsLocal(returnUrl) ? returnUrl! : "/");
    }

    private static async Task<RedirectHttpResult> SetUpAsync(
        [FromForm] string? email, [FromForm] string? password, [FromForm] string? repeat, UserDirectory users, SignInService signIn, CancellationToken cancellationToken)
    {
        if (password != repeat) return Back("/setup", "mismatch");
        try
        {
            await signIn.EnterAsync(await users.SetUpOwnerAsync(email?.Trim() ?? "", password ?? "", cancellationToken));
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

    private static async Task<RedirectHttpResult> SignOutAsync(SignInService signIn)
    {
        await signIn.LeaveAsync();
        return TypedResults.LocalRedirect("/signin");
    }

    private static RedirectHttpResult Back(string page, string error) => TypedResults.LocalRedirect($"{page}?error={Uri.EscapeDataString(error)}");

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static bool IsLocal(string? url) => url is ['/', ..] and not ['/', '/' or '\\', ..];
}
