using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Collector.Alerts;

/// <summary>
/// Sends messages to webhooks. Where a name leads is looked at when the connection is made, so that one that changes its address does
/// not get through. No proxy, redirect, cookie or kept connection, and nothing of the answer but its status.
/// </summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class WebhookClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly bool _allowPrivate;
    private readonly TimeProvider _time;
    private readonly HttpClient _client;

    public WebhookClient(IOptions<AlertsOptions> options, TimeProvider time)
    {
        (_allowPrivate, _time) = (options.Value.AllowPrivateAddresses, time);
        _client = new HttpClient(NewHandler()) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("BinanceDashboard");
    }

    /// <exception cref="WebhookException">It was not taken.</exception>
    public async Task SendAsync(Uri address, WebhookMessage message, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(Patience, _time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(message, options: JsonSerializerOptions.Web) };
            using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ended.Token);
            if (!answer.IsSuccessStatusCode) throw new WebhookException(Sentence((int)answer.StatusCode));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new WebhookException($"The webhook did not answer within {Patience.TotalSeconds:0} seconds.");
        }
        catch (HttpRequestException failure)
        {
            // The address may stand in the words of the fault, and be a secret.
            throw failure.InnerException as WebhookException ?? new WebhookException(Sentence(failure.HttpRequestError));
        }
    }

    public void Dispose() => _client.Dispose();

    private static string Sentence(int status) => status is >= 300 and < 400
        ? $"The webhook answered with a redirect ({status}), which is not followed: enter the address that it leads to."
        : $"The webhook answered with status {status}.";

    private static string Sentence(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "The name service does not know the webhook's host.",
        HttpRequestError.SecureConnectionError => "The webhook has no certificate that this machine trusts.",
        _ => "The webhook could not be reached.",
    };

    private SocketsHttpHandler NewHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ActivityHeadersPropagator = null,
        PooledConnectionLifetime = TimeSpan.Zero,
        ConnectCallback = ConnectAsync,
    };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var addresses = await ResolveAsync(context.DnsEndPoint.Host, cancellationToken);
        foreach (var address in addresses) WebhookAddress.Check(address, context.InitialRequestMessage.RequestUri!.Scheme, _allowPrivate);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        try
        {
            return await Dns.GetHostAddressesAsync(host, cancellationToken) is { Length: > 0 } found ? found : throw new WebhookException(Sentence(HttpRequestError.NameResolutionError));
        }
        catch (SocketException)
        {
            throw new WebhookException(Sentence(HttpRequestError.NameResolutionError));
        }
    }
}
