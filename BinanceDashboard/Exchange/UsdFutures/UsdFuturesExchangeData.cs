using BinanceDashboard.Exchange.Filters;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.Wire;
using Endpoint = BinanceDashboard.Exchange.Sending.Endpoint;

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
        var info = await _client.SendAsync(Endpoints.FuturesExchangeInfo, new(), FuturesJson.Default.UsdFuturesExchangeInfo, cancellationToken);
        _client.ApplyLimits(Endpoints.FuturesExchangeInfo, info.RateLimits);
        return info;
    }

    /// <summary>What an order must keep to, read anew when it is older than an hour. Null where there is no such symbol.</summary>
    public Task<SymbolRules?> GetSymbolRulesAsync(string symbol, CancellationToken cancellationToken) =>
        _client.Rules(ApiFamily.Fapi).FindAsync(symbol, ReadRulesAsync, cancellationToken);

    /// <summary>All symbols at once: <c>GET /fapi/v2/ticker/price</c>, weight 2 of 2,400.</summary>
    public Task<IReadOnlyList<SymbolPrice>> GetPricesAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(Endpoints.FuturesPrices, new(), ExchangeJson.Default.IReadOnlyListSymbolPrice, cancellationToken);

    /// <summary>Mark price and funding of all symbols: <c>GET /fapi/v1/premiumIndex</c>, weight 10 of 2,400.</summary>
    public Task<IReadOnlyList<FuturesMarkPrice>> GetMarkPricesAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(FuturesEndpoints.MarkPrices.Costing(10), new(), FuturesJson.Default.IReadOnlyListFuturesMarkPrice, cancellationToken);

    /// <summary><c>GET /fapi/v1/premiumIndex</c>, weight 1 of 2,400.</summary>
    public Task<FuturesMarkPrice> GetMarkPriceAsync(string symbol, CancellationToken cancellationToken) =>
        _client.SendAsync(FuturesEndpoints.MarkPrices, Of(symbol), FuturesJson.Default.FuturesMarkPrice, cancellationToken);

    /// <summary><c>GET /fapi/v1/fundingRate</c>, ascending; 500 calls in five minutes together with <see cref="GetFundingInfoAsync"/>.</summary>
    /// <param name="symbol">All when null: then the newest rows.</param>
    /// <param name="start">Included; with it the oldest rows from there on, else the newest.</param>
    /// <param name="end">Included.</param>
    /// <param name="limit">1 to 1000; 100 when null.</param>
    public Task<IReadOnlyList<FuturesFundingRate>> GetFundingRatesAsync(
        string? symbol,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? limit,
        CancellationToken cancellationToken)
    {
        var parameters = Of(symbol).Add("startTime", start).Add("endTime", end).Add("limit", limit);
        return _client.SendAsync(FuturesEndpoints.FundingRates, parameters, FuturesJson.Default.IReadOnlyListFuturesFundingRate, cancellationToken);
    }

    /// <summary>The symbols that differ from the common rule: <c>GET /fapi/v1/fundingInfo</c>.</summary>
    public Task<IReadOnlyList<FuturesFundingInfo>> GetFundingInfoAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(FuturesEndpoints.FundingInfo, new(), FuturesJson.Default.IReadOnlyListFuturesFundingInfo, cancellationToken);

    /// <summary>The last 24 hours of all symbols: <c>GET /fapi/v1/ticker/24hr</c>, weight 40 of 2,400.</summary>
    public Task<IReadOnlyList<UsdFuturesTicker>> GetTickersAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(FuturesEndpoints.Tickers.Costing(40), new(), FuturesJson.Default.IReadOnlyListUsdFuturesTicker, cancellationToken);

    /// <summary><c>GET /fapi/v1/ticker/24hr</c>, weight 1 of 2,400.</summary>
    public Task<UsdFuturesTicker> GetTickerAsync(string symbol, CancellationToken cancellationToken) =>
        _client.SendAsync(FuturesEndpoints.Tickers, Of(symbol), FuturesJson.Default.UsdFuturesTicker, cancellationToken);

    /// <summary>Of all symbols: <c>GET /fapi/v1/ticker/bookTicker</c>, weight 5 of 2,400.</summary>
    public Task<IReadOnlyList<FuturesBookPrice>> GetBookPricesAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(FuturesEndpoints.BookPrices.Costing(5), new(), FuturesJson.Default.IReadOnlyListFuturesBookPrice, cancellationToken);

    /// <summary><c>GET /fapi/v1/ticker/bookTicker</c>, weight 2 of 2,400.</summary>
    public Task<FuturesBookPrice> GetBookPriceAsync(string symbol, CancellationToken cancellationToken) =>
        _client.SendAsync(FuturesEndpoints.BookPrices, Of(symbol), FuturesJson.Default.FuturesBookPrice, cancellationToken);

    /// <summary>Every collateral in USD: <c>GET /fapi/v1/assetIndex</c>, weight 10 of 2,400.</summary>
    public Task<IReadOnlyList<AssetIndex>> GetAssetIndexesAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(FuturesEndpoints.AssetIndexes.Costing(10), new(), FuturesJson.Default.IReadOnlyListAssetIndex, cancellationToken);

    /// <summary>By opening time, ascending; <c>GET /fapi/v1/klines</c>, weight 1 to 10 of 2,400. With a start the oldest from there on, else the newest.</summary>
    /// <param name="start">Included.</param>
    /// <param name="end">Included.</param>
    /// <param name="limit">1 to 1500; 500 when null.</param>
    public Task<IReadOnlyList<Kline>> GetKlinesAsync(
        string symbol,
        KlineInterval interval,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? limit,
        CancellationToken cancellationToken) =>
        KlinesAsync(FuturesEndpoints.Klines, Range(symbol, interval, start, end, limit), limit, cancellationToken);

    /// <summary>The mark price's; volumes are 0. <c>GET /fapi/v1/markPriceKlines</c>, otherwise as <see cref="GetKlinesAsync"/>.</summary>
    /// <param name="start">Included.</param>
    /// <param name="end">Included.</param>
    /// <param name="limit">1 to 1500; 500 when null.</param>
    public Task<IReadOnlyList<Kline>> GetMarkPriceKlinesAsync(
        string symbol,
        KlineInterval interval,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? limit,
        CancellationToken cancellationToken) =>
        KlinesAsync(FuturesEndpoints.MarkPriceKlines, Range(symbol, interval, start, end, limit), limit, cancellationToken);

    internal static RequestParameters Range(string symbol, KlineInterval interval, DateTimeOffset? start, DateTimeOffset? end, int? limit) => Of(symbol)
        .Add("interval", KlineIntervalText.Of(interval))
        .Add("startTime", start)
        .Add("endTime", end)
        .Add("limit", limit);

    private static RequestParameters Of(string? symbol) => new RequestParameters().Add("symbol", symbol);

    private Task<IReadOnlyList<Kline>> KlinesAsync(Endpoint endpoint, RequestParameters parameters, int? limit, CancellationToken cancellationToken) =>
        _client.SendAsync(endpoint.Costing(FuturesEndpoints.KlineWeight(limit)), parameters, ExchangeJson.Default.IReadOnlyListKline, cancellationToken);

    private async Task<IEnumerable<SymbolRules>> ReadRulesAsync(CancellationToken cancellationToken)
    {
        var info = await GetExchangeInfoAsync(cancellationToken);
        return info.Symbols.Select(symbol => new SymbolRules
        {
            Symbol = symbol.Name,
            Book = RuleBook.Futures,
            Filters = symbol.Filters,
            QuantityPrecision = symbol.QuantityPrecision,
            PricePrecision = symbol.PricePrecision,
        });
    }
}
