using System.Net;
using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Collector.Rates;

/// <summary>The connections to services of daily rates. Certificates are checked, redirects are not followed, cookies are not kept.</summary>
internal sealed class RateHttp : IDisposable
{
    // The list of a central bank takes one kilobyte.
    private const int MostBytes = 1_000_000;

    private readonly HttpClient _client = new(NewHandler()) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = MostBytes };

    public RateHttp() => _client.DefaultRequestHeaders.UserAgent.ParseAdd("BinanceDashboard");

    /// <summary>The whole answer; how long that may take is up to the token.</summary>
    public Task<HttpResponseMessage> GetAsync(Uri address, CancellationToken cancellationToken) => _client.GetAsync(address, cancellationToken);

    public void Dispose() => _client.Dispose();

    private static SocketsHttpHandler NewHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ActivityHeadersPropagator = null,
        Proxy = new RemoteOnlyProxy(),
    };
}
