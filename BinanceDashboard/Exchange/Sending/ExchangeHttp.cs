using System.Net;

namespace BinanceDashboard.Exchange.Sending;

/// <summary>The connections to all exchanges. Certificates are checked, redirects are not followed, cookies are not kept.</summary>
internal sealed class ExchangeHttp : IDisposable
{
    public const string UserAgent = "BinanceDashboard";

    private readonly HttpClient _client = new(NewHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    public ExchangeHttp() => _client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);

    /// <summary>Returns as soon as the head of the answer is there; how long that may take is up to the token.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    public void Dispose() => _client.Dispose();

    /// <summary>The rules of every connection to an exchange, those of streams included.</summary>
    public static SocketsHttpHandler NewHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        // So that a change of the host's address is noticed.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        // No trace headers to a third party, and no trace entry that would hold a signed query.
        ActivityHeadersPropagator = null,
        Proxy = new RemoteOnlyProxy(),
    };
}
