using BinanceDashboard.Exchange.Filters;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Spot;

/// <summary>What everybody may see; no key is needed or sent.</summary>
public sealed class SpotExchangeData
{
    private readonly BinanceClient _client;

    internal SpotExchangeData(BinanceClient client) => _client = client;

    /// <summary><c>GET /api/v3/time</c>, weight 1.</summary>
    public async Task<DateTimeOffset> GetServerTimeAsync(CancellationToken cancellationToken)
    {
        var answer = await _client.SendAsync(Endpoints.SpotTime, new(), ExchangeJson.Default.ServerTime, cancellationToken);
        return answer.Time;
    }

    /// <summary><c>GET /api/v3/exchangeInfo</c>, weight 20. Its limits apply to this program from then on.</summary>
    public async Task<SpotExchangeInfo> GetExchangeInfoAsync(CancellationToken cancellationToken)
    {
        // The permission sets are most of the answer and nobody reads them.
        var parameters = new RequestParameters().Add("showPermissionSets", false);
        var info = await _client.SendAsync(Endpoints.SpotExchangeInfo, parameters, ExchangeJson.Default.SpotExchangeInfo, cancellationToken);
        _client.ApplyLimits(Endpoints.SpotExchangeInfo, info.RateLimits);
        return info;
    }

    /// <summary>What an order must keep to, read anew when it is older than an hour. Null where there is no such symbol.</summary>
    public Task<SymbolRules?> GetSymbolRulesAsync(string symbol, CancellationToken cancellationToken) =>
        _client.Rules(ApiFamily.Api).FindAsync(symbol, ReadRulesAsync, cancellationToken);

    /// <summary>All symbols at once: <c>GET /api/v3/ticker/price</c>, weight 4.</summary>
    public Task<IReadOnlyList<SymbolPrice>> GetPricesAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(Endpoints.SpotPrices, new(), ExchangeJson.Default.IReadOnlyListSymbolPrice, cancellationToken);

    /// <summary><c>GET /api/v3/klines</c>, weight 2, ascending. With a start the oldest from there on, else the newest.</summary>
    /// <param name="start">Included; by opening time.</param>
    /// <param name="end">Included; by opening time.</param>
    /// <param name="limit">1 to 1000; 500 when null.</param>
    public Task<IReadOnlyList<Kline>> GetKlinesAsync(
        string symbol,
        KlineInterval interval,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? limit,
        CancellationToken cancellationToken)
    {
        var parameters = new RequestParameters()
            .Add("symbol", symbol)
            .Add("interval", KlineIntervalText.Of(interval))
            .Add("startTime", start)
            .Add("endTime", end)
            .Add("limit", limit);
        return _client.SendAsync(Endpoints.SpotKlines, parameters, ExchangeJson.Default.IReadOnlyListKline, cancellationToken);
    }

    private async Task<IEnumerable<SymbolRules>> ReadRulesAsync(CancellationToken cancellationToken)
    {
        var info = await GetExchangeInfoAsync(cancellationToken);
        return info.Symbols.Select(symbol => new SymbolRules
        {
            Symbol = symbol.Name,
            Book = RuleBook.Spot,
            Filters = symbol.Filters,
            QuantityPrecision = symbol.BaseAssetPrecision,
            PricePrecision = symbol.QuoteAssetPrecision,
        });
    }
}
