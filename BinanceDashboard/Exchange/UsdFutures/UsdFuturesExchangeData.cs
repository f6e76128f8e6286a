using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>What everybody may see; no key is needed or sent.</summary>
public sealed class UsdFuturesExchangeData
{
    private readonly BinanceClient _client;

    internal UsdFuturesExchangeData(BinanceClient client) => _client = client;

    /// <summary><c>GET /fapi/v1/time</c>, weight 1 of 2,400.</summary>
    public async Task<DateTimeOffset> GetServerTimeAsync(CancellationToken cancellationToken)
    {
        var answer = await _client.SendAsync(Endpoints.FuturesTime, new(), ExchangeJson.Default.ServerTime, cancellationToken);
        return answer.Time;
    }

    /// <summary><c>GET /fapi/v1/exchangeInfo</c>, weight 1 of 2,400. Its limits apply to this program from then on.</summary>
    public async Task<UsdFuturesExchangeInfo> GetExchangeInfoAsync(CancellationToken cancellationToken)
    {
        var info = await _client.SendAsync(Endpoints.FuturesExchangeInfo, new(), ExchangeJson.Default.UsdFuturesExchangeInfo, cancellationToken);
        _client.ApplyLimits(Endpoints.FuturesExchangeInfo, info.RateLimits);
        return info;
    }

    /// <summary>All symbols at once: <c>GET /fapi/v2/ticker/price</c>, weight 2 of 2,400.</summary>
    public Task<IReadOnlyList<SymbolPrice>> GetPricesAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(Endpoints.FuturesPrices, new(), ExchangeJson.Default.IReadOnlyListSymbolPrice, cancellationToken);
}
