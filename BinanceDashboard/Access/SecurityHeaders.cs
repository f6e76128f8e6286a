using System.Security.Cryptography;

namespace BinanceDashboard.Access;

/// <summary>Stands on every answer, errors included: what a page may load, and that nobody may frame or sniff it.</summary>
public static class SecurityHeaders
{
    private const string NonceItem = "csp-nonce";

    /// <summary>The nonce that this answer's inline scripts carry.</summary>
    public static string NonceOf(HttpContext context) => (string)(context.Items[NonceItem] ??= Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)));

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Set(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        // The component library writes inline on… attributes and styles; inline scripts stay forbidden.
        headers.ContentSecurityPolicy =
            $"default-src 'self'; script-src 'self' 'nonce-{NonceOf(context)}'; script-src-attr 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
            "img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (!context.Request.Path.StartsWithSegments("/_framework") && !context.Request.Path.StartsWithSegments("/_content") && !headers.ContainsKey("Cache-Control"))
            headers.CacheControl = "no-store";
    }
}
