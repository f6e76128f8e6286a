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

    private readonly ConcurrentDictionary<string, (DateTimeOffset At, PriceGraph Graph)> _graphs = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ways from assets to USD over the pairs that are trading.</summary>
    public async Task<PriceGraph> GraphAsync(string environment, BinanceClient client, CancellationToken cancellationToken)
    {
        if (_graphs.TryGetValue(environment, out var known) && time.GetUtcNow() - known.At < Life) return known.Graph;
        var info = await client.SpotApi.ExchangeData.GetExchangeInfoAsync(cancellationToken);
        var graph = new PriceGraph(info.Symbols.Where(symbol => symbol.Status == SymbolStatus.Trading).Select(symbol => new TradingPair(symbol.Name, symbol.BaseAsset, symbol.QuoteAsset)));
        _graphs[environment] = (time.GetUtcNow(), graph);
        return graph;
    }
}
