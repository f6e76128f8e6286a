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
    /// <summary>Prices come about once a second.</summary>
    public static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, decimal> _prices = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(Market Market, string Symbol), decimal> _marks = new();
    private volatile PriceGraph? _graph;
    private long _heardAt;

    /// <summary>When a price came the last time; null before the first.</summary>
    public DateTimeOffset? HeardAt => Interlocked.Read(ref _heardAt) is var ticks and > 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    public bool IsSilent => HeardAt is not { } heard || time.GetUtcNow() - heard > LongestSilence;

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
            if (update.Prices.Count > 0) Heard();
        }
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        try
        {
            var client = clients.Create(environment, null, byUser: false);
            foreach (var price in await client.SpotApi.ExchangeData.GetPricesAsync(cancellationToken)) _prices[price.Symbol] = price.Price;
            _graph = await markets.GraphAsync(environment, client, cancellationToken);
            Heard();
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
            if (update.Prices.Count > 0) changes.Signal();
        }
    }

    private void Heard()
    {
        Interlocked.Exchange(ref _heardAt, time.GetUtcNow().UtcTicks);
        changes.Signal();
    }

    // Silence makes no noise of its own.
    private async Task WatchSilenceAsync(CancellationToken cancellationToken)
    {
        var wasSilent = true;
        while (!cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(Look, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (IsSilent == wasSilent) continue;
            wasSilent = IsSilent;
            changes.Signal();
        }
    }
}
