using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>Stands between product and simulator: notes every call, and changes or replaces answers where a test says so.</summary>
internal sealed class Detour : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _target;
    private readonly ConcurrentDictionary<string, (int Status, string Body)> _answers = new();
    private readonly ConcurrentDictionary<string, Func<string, string>> _edits = new();
    private readonly ConcurrentDictionary<string, Held> _holds = new();

    private Detour(WebApplication app, string target) => (_app, _target) = (app, new HttpClient { BaseAddress = new Uri(target) });

    public string Root => _app.Urls.First();

    /// <summary>Path and query of every call so far.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    public static async Task<Detour> StartAsync(string target)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var detour = new Detour(builder.Build(), target);
        detour._app.Run(detour.PassAsync);
        await detour._app.StartAsync(TestContext.Current.CancellationToken);
        return detour;
    }

    /// <summary>Answers a path itself from now on.</summary>
    public void Answer(string path, int status, string body) => _answers[path] = (status, body);

    /// <summary>Changes the good answers of a path from now on.</summary>
    public void Edit(string path, Func<string, string> change) => _edits[path] = change;

    /// <summary>Keeps the calls of a path waiting from now on.</summary>
    public Held Hold(string path) => _holds[path] = new Held();

    /// <summary>Passes everything on as it is.</summary>
    public void Straighten()
    {
        _answers.Clear();
        _edits.Clear();
        foreach (var held in _holds.Values) held.Release();
        _holds.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _target.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        Calls.Enqueue(path + context.Request.QueryString);
        if (_holds.TryGetValue(path, out var held)) await held.WaitAsync(context.RequestAborted);
        if (_answers.TryGetValue(path, out var own))
        {
            context.Response.StatusCode = own.Status;
            await context.Response.WriteAsync(own.Body, context.RequestAborted);
            return;
        }

        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), path + context.Request.QueryString);
        if (context.Request.ContentLength > 0) request.Content = new StreamContent(context.Request.Body) { Headers = { { "Content-Type", context.Request.ContentType } } };
        if (context.Request.Headers.TryGetValue("X-MBX-APIKEY", out var key)) request.Headers.Add("X-MBX-APIKEY", key.ToString());
        using var answer = await _target.SendAsync(request, context.RequestAborted);
        var body = await answer.Content.ReadAsStringAsync(context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Where(header => header.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase) || header.Key == "Retry-After"))
            context.Response.Headers[name] = values.ToArray();
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await context.Response.WriteAsync(answer.IsSuccessStatusCode && _edits.TryGetValue(path, out var change) ? change(body) : body, context.RequestAborted);
    }
}
