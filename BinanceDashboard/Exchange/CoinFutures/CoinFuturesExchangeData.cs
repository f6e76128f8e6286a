using BinanceDashboard.Exchange.Filters;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.UsdFutures;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.CoinFutures;

/// <summary>What everybody may see; no key is needed or sent. Answers are lists even for one symbol.</summary>
public sealed class CoinFuturesExchangeData
{
    private readonly BinanceClient _client;

    internal CoinFuturesExchangeData(BinanceClient client) => _client = client;

    /// <summary><c>GET /dapi/v1/time</c>, weight 1 of 2,400.</summary>
    public async Task<DateTimeOffset> GetServerTimeAsync(CancellationToken cancellationToken)
    {
        var answer = await _client.SendAsync(CoinFuturesEndpoints.Time, new(), ExchangeJson.Default.ServerTime, cancellationToken);
        return answer.Time;
    }

    /// <summary>
    /// <c>GET /dapi/v1/exchangeInfo</c>, weight 1 of 2,400. Its limit applies to this program where it is below the one
    /// that USD-M tells: the budget is one.
    /// </summary>
    public async Task<CoinFuturesExchangeInfo> GetExchangeInfoAsync(CancellationToken cancellationToken)
    {
        var info = await _client.SendAsync(CoinFuturesEndpoints.ExchangeInfo, new(), FuturesJson.Default.CoinFuturesExchangeInfo, cancellationToken);
        _client.ApplyLimits(CoinFuturesEndpoints.ExchangeInfo, info.RateLimits);
        return info;
    }

    /// <summary>What an order must keep to, read anew when it is older than an hour. Null where there is no such symbol.</summary>
    public Task<SymbolRules?> GetSymbolRulesAsync(string symbol, CancellationToken cancellationToken) =>
        _client.Rules(ApiFamily.Dapi).FindAsync(symbol, ReadRulesAsync, cancellationToken);

    /// <summary><c>GET /dapi/v1/ticker/price</c>, weight 1 of 2,400.</summary>
    /// <param name="of">All when null; everything but one symbol weighs 2.</param>
    public Task<IReadOnlyList<CoinFuturesPrice>> GetPricesAsync(SymbolOrPair? of, CancellationToken cancellationToken) =>
        _client.SendAsync(CoinFuturesEndpoints.Prices.Costing(of is { IsPair: false } ? 1 : 2), Of(of), FuturesJson.Default.IReadOnlyListCoinFuturesPrice, cancellationToken);

    /// <summary>The last 24 hours: <c>GET /dapi/v1/ticker/24hr</c>, weight 1 of 2,400.</summary>
    /// <param name="of">All when null; everything but one symbol weighs 40.</param>
    public Task<IReadOnlyList<CoinFuturesTicker>> GetTickersAsync(SymbolOrPair? of, CancellationToken cancellationToken) =>
        _client.SendAsync(CoinFuturesEndpoints.Tickers.Costing(of is { IsPair: false } ? 1 : 40), Of(of), FuturesJson.Default.IReadOnlyListCoinFuturesTicker, cancellationToken);

    /// <summary><c>GET /dapi/v1/ticker/bookTicker</c>, weight 2 of 2,400.</summary>
    /// <param name="of">All when null; everything but one symbol weighs 5.</param>
    public Task<IReadOnlyList<FuturesBookPrice>> GetBookPricesAsync(SymbolOrPair? of, CancellationToken cancellationToken) =>
        _client.SendAsync(CoinFuturesEndpoints.BookPrices.Costing(of is { IsPair: false } ? 2 : 5), Of(of), FuturesJson.Default.IReadOnlyListFuturesBookPrice, cancellationToken);

    /// <summary>Mark price and funding: <c>GET /dapi/v1/premiumIndex</c>, weight 10 of 2,400.</summary>
    /// <param name="of">All when null.</param>
    public Task<IReadOnlyList<FuturesMarkPrice>> GetMarkPricesAsync(SymbolOrPair? of, CancellationToken cancellationToken) =>
        _client.SendAsync(CoinFuturesEndpoints.MarkPrices, Of(of), FuturesJson.Default.IReadOnlyListFuturesMarkPrice, cancellationToken);

    /// <summary><c>GET /dapi/v1/fundingRate</c>, weight 1 of 2,400; ascending.</summary>
    /// <param name="start">Included; with it the oldest rows from there on, else the newest.</param>
    /// <param name="end">Included.</param>
    /// <param name="limit">1 to 1000; 100 when null.</param>
    public Task<IReadOnlyList<FuturesFundingRate>> GetFundingRatesAsync(
        string symbol,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? limit,
        CancellationToken cancellationToken)
    {
        var parameters = new RequestParameters().Add("symbol", symbol).Add("startTime", start).Add("endTime", end).Add("limit", limit);
        return _client.SendAsync(CoinFuturesEndpoints.FundingRates, parameters, FuturesJson.Default.IReadOnlyListFuturesFundingRate, cancellationToken);
    }

    /// <summary>
    /// By opening time, ascending; <c>GET /dapi/v1/klines</c>, weight 1 to 10 of 2,400. With a start the oldest from there
    /// on, else the newest. The volume is a number of contracts, the quote volume is in coins.
    /// </summary>
    /// <param name="start">Included; less than 200 days before <paramref name="end"/>.</param>
    /// <param name="end">Included.</param>
    /// <param name="limit">1 to 1500; 500 when null.</param>
    public Task<IReadOnlyList<Kline>> GetKlinesAsync(
        string symbol,
        KlineInterval interval,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? limit,
        CancellationToken cancellationToken) => _client.SendAsync(
            CoinFuturesEndpoints.Klines.Costing(FuturesEndpoints.KlineWeight(limit)),
            UsdFuturesExchangeData.Range(symbol, interval, start, end, limit),
            ExchangeJson.Default.IReadOnlyListKline,
            cancellationToken);

    private static RequestParameters Of(SymbolOrPair? of) => of is null ? new() : new RequestParameters().Add(of.IsPair ? "pair" : "symbol", of.Name);

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
