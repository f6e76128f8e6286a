using Microsoft.AspNetCore.Antiforgery;

namespace BinanceDashboard.Access;

/// <summary>A form that cannot be read, or whose antiforgery token is missing or too old, is shown afresh with the reason instead of being taken.</summary>
internal sealed class FormTokens(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (await FaultAsync(http) is not { } fault) return await next(context);
        return http.Request.Path.Value switch
        {
            "/account/set-up" => SignInForms.Back("/setup", fault),
            "/account/password" => PasswordForm.Said(PasswordChange.Stale),
            "/account/sign-out" => SignInForms.Back("/signin", "still"),
            _ => SignInForms.Back("/signin", fault),
        };
    }

    // The form is read here, since what binds parameters answers a bad one with a failure of its own.
    private async Task<string?> FaultAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType) return "stale";
        try
        {
            await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
        {
            return "long";
        }

        return await antiforgery.IsRequestValidAsync(http) ? null : "stale";
    }
}
