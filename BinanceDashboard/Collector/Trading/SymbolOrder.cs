using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>
/// Which symbols a run asks for: all that the account may have traded, and of the others some in turn, so that one that was bought and sold
/// again between two runs is found as well, without spending a budget on thousands at once.
/// </summary>
public sealed class SymbolOrder(TradedAssetQueries cursors)
{
    // 75 pairs of spot cost 1,500 of 6,000, 60 contracts 300 of 2,400.
    private const int OtherPairs = 75;
    private const int OtherContracts = 60;

    /// <returns>The known ones first; those never asked for before those asked for long ago.</returns>
    internal async Task<IReadOnlyList<string>> OfAsync(long accountId, TradingStream stream, Market market, MarketSymbols symbols, CancellationToken cancellationToken)
    {
        var prefix = TradingNames.Of(stream, market) + "/";
        var read = await cursors.CursorsAsync(accountId, prefix, cancellationToken);
        DateTimeOffset ReadTo(string symbol) => read.TryGetValue(prefix + symbol, out var cursor) ? cursor.ReachedTo : DateTimeOffset.MinValue;
        var others = symbols.All.Where(symbol => !symbols.Known.Contains(symbol)).OrderBy(ReadTo).ThenBy(symbol => symbol, StringComparer.Ordinal);
        return [.. symbols.Known.OrderBy(ReadTo).ThenBy(symbol => symbol, StringComparer.Ordinal), .. others.Take(market == Market.Spot ? OtherPairs : OtherContracts)];
    }
}
