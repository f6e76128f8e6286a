using Microsoft.AspNetCore.Http;

namespace BinanceDashboard.Tests.Exchange;

/// <summary>What the scripted server does with one request.</summary>
public sealed record ScriptedAnswer(Func<HttpContext, Task> Act)
{
    public static ScriptedAnswer Json(string body, int status = 200, params (string Name, string Value)[] headers) => new(async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json;charset=UTF-8";
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.WriteAsync(body);
    });

    public static ScriptedAnswer Error(int status, int code, string text = "Some text.", params (string Name, string Value)[] headers) =>
        Json($$"""{"code":{{code}},"msg":"{{text}}"}""", status, headers);

    public static ScriptedAnswer Html(int status) => new(async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html";
        await context.Response.WriteAsync("<html><body>Please sign in</body></html>");
    });

    public static ScriptedAnswer Redirect(string to) => new(context =>
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = to;
        return Task.CompletedTask;
    });

    /// <summary>The connection ends before anything was answered.</summary>
    public static ScriptedAnswer Reset { get; } = new(context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    /// <summary>The head promises more than comes.</summary>
    public static ScriptedAnswer Truncated(string body) => new(async context =>
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.WriteAsync(body[..(body.Length / 2)]);
        await context.Response.Body.FlushAsync();
    });

    /// <summary>Never answers; ends when the client gives up.</summary>
    public static ScriptedAnswer Silent { get; } = new(async context =>
    {
        var ended = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(ended.SetResult);
        await ended.Task;
    });
}
