using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace BinanceDashboard.Tests.Exchange;

/// <summary>
/// An exchange that answers what it was told to, over real HTTP: per path a queue, and behind it a standing answer.
/// It tells the time by itself.
/// </summary>
public sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<ScriptedAnswer>> _queues = new();
    private readonly ConcurrentDictionary<string, ScriptedAnswer> _standing = new();
    private readonly Channel<ScriptedRequest> _arrivals = Channel.CreateUnbounded<ScriptedRequest>();
    private readonly ConcurrentQueue<ScriptedRequest> _requests = new();

    private ScriptedServer(WebApplication app, Func<DateTimeOffset> now)
    {
        _app = app;
        foreach (var path in new[] { "/api/v3/time", "/fapi/v1/time" })
        {
            Always(path, new ScriptedAnswer(context => context.Response.WriteAsync($$"""{"serverTime":{{now().ToUnixTimeMilliseconds()}}}""")));
        }
    }

    public string Root => _app.Urls.First();

    public IReadOnlyList<ScriptedRequest> Requests => [.. _requests];

    /// <param name="withForgedCertificate">Speaks TLS with a certificate of its own making.</param>
    public static async Task<ScriptedServer> StartAsync(Func<DateTimeOffset> now, bool withForgedCertificate = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        if (withForgedCertificate) builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Forge())));
        else builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new ScriptedServer(app, now);
        app.Run(server.AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public IReadOnlyList<ScriptedRequest> To(string path) => [.. _requests.Where(request => request.Path == path)];

    public void Next(string path, params ScriptedAnswer[] answers)
    {
        var queue = _queues.GetOrAdd(path, _ => new());
        foreach (var answer in answers)
        {
            queue.Enqueue(answer);
        }
    }

    public void Always(string path, ScriptedAnswer answer) => _standing[path] = answer;

    /// <summary>Completes when a request that was not waited for yet has arrived.</summary>
    public async Task ArrivalAsync(string path)
    {
        while ((await _arrivals.Reader.ReadAsync(TestContext.Current.CancellationToken)).Path != path)
        {
        }
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static X509Certificate2 Forge()
    {
        using var key = RSA.Create();
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
    }

    private Task AnswerAsync(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var parts = target.Split('?', 2);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var request = new ScriptedRequest(context.Request.Method, parts[0], parts.Length > 1 ? parts[1] : "", headers);
        _requests.Enqueue(request);
        _arrivals.Writer.TryWrite(request);

        if (_queues.TryGetValue(request.Path, out var queue) && queue.TryDequeue(out var next))
        {
            return next.Act(context);
        }

        return _standing.GetValueOrDefault(request.Path, ScriptedAnswer.Html(404)).Act(context);
    }
}
