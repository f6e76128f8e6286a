using System.Collections.Concurrent;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Streams;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Live;

/// <summary>The newest prices of one environment, as long as somebody looks.</summary>
/// <threadsafety>Any thread.</threadsafety>
internal sealed class LiveMarket(string environment, BinanceStreamFactory streams, BinanceClientFactory clients, Markets markets, LiveChanges changes, TimeProvider time)
{
    // Prices come about once a second.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, decimal> _prices = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(Market Market, string Symbol), decimal> _marks = new();
    private volatile PriceGraph? _graph;
    private readonly ConcurrentDictionary<Market, DateTimeOffset> _heard = new();

    /// <summary>When a price came the last time from the one of these markets that was silent longest; null where one of them never told any.</summary>
    public DateTimeOffset? HeardAt(IEnumerable<Market> markets)
    {
        DateTimeOffset? first = null;
        foreach (var market in markets)
        {
            if (!_heard.TryGetValue(market, out var heard)) return null;
            if (first is null || heard < first) first = heard;
        }

        return first;
    }

    public bool IsSilentSince(DateTimeOffset heard) => time.GetUtcNow() - heard > LongestSilence;

    /// <summary>USD for one unit; null where it is not known.</summary>
    public decimal? PriceOf(string asset) => _graph is { } graph ? new UsdPrices(graph, _prices).Find(asset)?.Price : null;

    /// <summary>In the quote asset; null where it is not known.</summary>
    public decimal? MarkOf(Market market, string symbol) => _marks.TryGetValue((market, symbol), out var mark) ? mark : null;

    /// <summary>Listens until it is cancelled.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => Task.WhenAll(
        PricesAsync(cancellationToken),
        MarksAsync(streams.UsdFuturesPrices(environment), Market.Usdm, cancellationToken),
        MarksAsync(streams.CoinFuturesPrices(environment), Market.Coinm, cancellationToken),
        WatchSilenceAsync(cancellationToken));

    private async Task PricesAsync(CancellationToken cancellationToken)
    {
        if (streams.SpotPrices(environment) is not { } stream) return;
        await foreach (var update in stream.ReadAsync(cancellationToken))
        {
            // The stream tells only what moves.
            if (update.IsAfterGap || _graph is null) await FillAsync(cancellationToken);
            foreach (var (symbol, price) in update.Prices) _prices[symbol] = price;
            if (update.Prices.Count > 0) Heard(Market.Spot);
        }
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        try
        {
            var client = clients.Create(environment, null, byUser: false);
            foreach (var price in await client.SpotApi.ExchangeData.GetPricesAsync(cancellationToken)) _prices[price.Symbol] = price.Price;
            _graph = await markets.GraphAsync(environment, client, cancellationToken);
            Heard(Market.Spot);
        }
        catch (Exception failure) when (failure is ExchangeException || cancellationToken.IsCancellationRequested)
        {
            // The next update tries again; until then nothing is told.
        }
    }

    private async Task MarksAsync(PriceStream? stream, Market market, CancellationToken cancellationToken)
    {
        if (stream is null) return;
        await foreach (var update in stream.ReadAsync(cancellationToken))
        {
            foreach (var (symbol, mark) in update.Prices) _marks[(market, symbol)] = mark;
            if (update.Prices.Count > 0) Heard(market);
        }
    }

    private void Heard(Market market)
    {
        _heard[market] = time.GetUtcNow();
        changes.Signal();
    }

    // Silence makes no noise of its own.
    private async Task WatchSilenceAsync(CancellationToken cancellationToken)
    {
        var known = 0;
        while (!cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(Look, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var silent = _heard.Values.Count(IsSilentSince);
            if (silent != known) changes.Signal();
            known = silent;
        }
    }
}
