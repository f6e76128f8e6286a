using System.Collections.Concurrent;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Spot;

namespace BinanceDashboard.Collector;

/// <summary>What each environment trades, asked for once an hour.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class Markets(TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, (DateTimeOffset At, PriceGraph Graph, IReadOnlyList<TradingPair> Pairs)> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ways from assets to USD over the pairs that are trading.</summary>
    public async Task<PriceGraph> GraphAsync(string environment, BinanceClient client, CancellationToken cancellationToken) =>
        (await KnownAsync(environment, client, cancellationToken)).Graph;

    /// <summary>Every pair of spot that is listed, halted ones too.</summary>
    public async Task<IReadOnlyList<TradingPair>> PairsAsync(string environment, BinanceClient client, CancellationToken cancellationToken) =>
        (await KnownAsync(environment, client, cancellationToken)).Pairs;

    private async Task<(PriceGraph Graph, IReadOnlyList<TradingPair> Pairs)> KnownAsync(string environment, BinanceClient client, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(environment, out var known) && time.GetUtcNow() - known.At < Life) return (known.Graph, known.Pairs);
        var info = await client.SpotApi.ExchangeData.GetExchangeInfoAsync(cancellationToken);
        var graph = new PriceGraph(info.Symbols.Where(symbol => symbol.Status == SymbolStatus.Trading).Select(Pair));
        IReadOnlyList<TradingPair> pairs = [.. info.Symbols.Select(Pair)];
        _known[environment] = (time.GetUtcNow(), graph, pairs);
        return (graph, pairs);
    }

    private static TradingPair Pair(SpotSymbol symbol) => new(symbol.Name, symbol.BaseAsset, symbol.QuoteAsset);
}
