namespace BinanceDashboard.Access;

/// <summary>Refuses writes and sockets that another site's page starts, with a bearer token too.</summary>
public static class OriginGuard
{
    public static IApplicationBuilder UseOriginGuard(this IApplicationBuilder app) => app.Use((context, next) =>
        IsForeign(context.Request) && (IsWrite(context.Request) || context.Request.Path.StartsWithSegments("/_blazor") || context.WebSockets.IsWebSocketRequest)
            ? Results.Problem("Requests from another site's pages are refused: open the dashboard at its own address.", statusCode: StatusCodes.Status403Forbidden, title: "Foreign origin")
                .ExecuteAsync(context)
            : next(context));

    private static bool IsWrite(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method) && !HttpMethods.IsTrace(request.Method);

    private static bool IsForeign(HttpRequest request)
    {
        if (request.Headers.Origin is not [{ Length: > 0 } origin]) return request.Headers.Origin.Count > 1;
        return !Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            || !string.Equals(uri.Scheme, request.Scheme, StringComparison.OrdinalIgnoreCase)
            || !string.Equals(uri.Host, request.Host.Host, StringComparison.OrdinalIgnoreCase)
            || uri.Port != (request.Host.Port ?? (request.IsHttps ? 443 : 80));
    }
}
