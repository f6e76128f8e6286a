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
        var answer = await _client.SendAsync(SpotEndpoints.Time, new(), ExchangeJson.Default.ServerTime, cancellationToken);
        return answer.Time;
    }

    /// <summary><c>GET /api/v3/exchangeInfo</c>, weight 20. Its limits apply to this program from then on.</summary>
    public Task<SpotExchangeInfo> GetExchangeInfoAsync(CancellationToken cancellationToken) => GetExchangeInfoAsync(new RequestParameters(), cancellationToken);

    /// <summary>As above, for some symbols. One that the exchange does not know fails the whole call.</summary>
    public Task<SpotExchangeInfo> GetExchangeInfoAsync(IReadOnlyCollection<string> symbols, CancellationToken cancellationToken) =>
        GetExchangeInfoAsync(Symbols(symbols), cancellationToken);

    /// <summary>What an order must keep to, read anew when it is older than an hour. Null where there is no such symbol.</summary>
    public Task<SymbolRules?> GetSymbolRulesAsync(string symbol, CancellationToken cancellationToken) =>
        _client.Rules(ApiFamily.Api).FindAsync(symbol, ReadRulesAsync, cancellationToken);

    /// <summary>All symbols at once: <c>GET /api/v3/ticker/price</c>, weight 4.</summary>
    public Task<IReadOnlyList<SymbolPrice>> GetPricesAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(SpotEndpoints.Prices, new(), ExchangeJson.Default.IReadOnlyListSymbolPrice, cancellationToken);

    /// <summary><c>GET /api/v3/ticker/24hr</c>, weight 2.</summary>
    public Task<Ticker> GetTickerAsync(string symbol, CancellationToken cancellationToken) =>
        _client.SendAsync(SpotEndpoints.Tickers, new RequestParameters().Add("symbol", symbol), ExchangeJson.Default.Ticker, cancellationToken);

    /// <summary><c>GET /api/v3/ticker/24hr</c>, weight 2 for up to 20 symbols, 40 for up to 100, 80 for more and for all.</summary>
    /// <param name="symbols">Null for all.</param>
    public Task<IReadOnlyList<Ticker>> GetTickersAsync(IReadOnlyCollection<string>? symbols, CancellationToken cancellationToken)
    {
        var endpoint = SpotEndpoints.Tickers.Costing(symbols?.Count switch { <= 20 => 2, <= 100 => 40, _ => 80 });
        return _client.SendAsync(endpoint, Symbols(symbols), ExchangeJson.Default.IReadOnlyListTicker, cancellationToken);
    }

    /// <summary><c>GET /api/v3/ticker/bookTicker</c>, weight 2.</summary>
    public Task<BookPrice> GetBookPriceAsync(string symbol, CancellationToken cancellationToken) =>
        _client.SendAsync(SpotEndpoints.BookPrices, new RequestParameters().Add("symbol", symbol), ExchangeJson.Default.BookPrice, cancellationToken);

    /// <summary><c>GET /api/v3/ticker/bookTicker</c>, weight 4.</summary>
    /// <param name="symbols">Null for all.</param>
    public Task<IReadOnlyList<BookPrice>> GetBookPricesAsync(IReadOnlyCollection<string>? symbols, CancellationToken cancellationToken) =>
        _client.SendAsync(SpotEndpoints.BookPrices.Costing(4), Symbols(symbols), ExchangeJson.Default.IReadOnlyListBookPrice, cancellationToken);

    /// <summary><c>GET /api/v3/avgPrice</c>, weight 2.</summary>
    public Task<AveragePrice> GetCurrentAvgPriceAsync(string symbol, CancellationToken cancellationToken) =>
        _client.SendAsync(SpotEndpoints.AveragePrice, new RequestParameters().Add("symbol", symbol), ExchangeJson.Default.AveragePrice, cancellationToken);

    /// <summary>Whether the whole exchange is under maintenance: <c>GET /sapi/v1/system/status</c>, weight 1 of 12,000. Not on Binance.US.</summary>
    public Task<SystemStatus> GetSystemStatusAsync(CancellationToken cancellationToken) =>
        _client.SendAsync(WalletEndpoints.SystemStatus, new(), ExchangeJson.Default.SystemStatus, cancellationToken);

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
        return _client.SendAsync(SpotEndpoints.Klines, parameters, ExchangeJson.Default.IReadOnlyListKline, cancellationToken);
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

    private async Task<SpotExchangeInfo> GetExchangeInfoAsync(RequestParameters parameters, CancellationToken cancellationToken)
    {
        // The permission sets are most of the answer and nobody reads them.
        parameters.Add("showPermissionSets", false);
        var info = await _client.SendAsync(SpotEndpoints.ExchangeInfo, parameters, ExchangeJson.Default.SpotExchangeInfo, cancellationToken);
        _client.ApplyLimits(SpotEndpoints.ExchangeInfo, info.RateLimits);
        return info;
    }

    private static RequestParameters Symbols(IReadOnlyCollection<string>? symbols) =>
        symbols is null ? new RequestParameters() : new RequestParameters().Add("symbols", symbols);
}
