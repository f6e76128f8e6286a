using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>An account's positions, and how far the facts and prices are in them.</summary>
/// <threadsafety>One thread at a time.</threadsafety>
internal sealed class PositionState
{
    private readonly Dictionary<PositionSymbol, SymbolTerms?> _asked = [];
    private KnownSymbols _known;

    private readonly IReadOnlyDictionary<PositionKey, decimal> _before;

    /// <param name="known">What is known of symbols.</param>
    /// <param name="before">What was held before the first known fills, signed.</param>
    public PositionState(KnownSymbols known, IReadOnlyDictionary<PositionKey, decimal> before)
    {
        (_known, _before) = (known, before);
        Live = new LivePositions(Minutes.Find, Of, before);
    }

    public LivePositions Live { get; }

    public ArrivalMarks Marks { get; set; }

    public MinutePrices Minutes { get; } = new([]);

    /// <summary>The pairs whose minutes are in <see cref="Minutes"/>.</summary>
    public HashSet<string> Pairs { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether what is known now of symbols, and of what was held before, says the same as what this was worked out with.</summary>
    public bool Takes(KnownSymbols known, IReadOnlyDictionary<PositionKey, decimal> before)
    {
        if (before.Count != _before.Count || before.Any(one => !_before.TryGetValue(one.Key, out var quantity) || quantity != one.Value)) return false;
        if (!ReferenceEquals(known, _known) && _asked.Any(symbol => known.Of(symbol.Key.Market, symbol.Key.Symbol) != symbol.Value)) return false;
        _known = known;
        return true;
    }

    /// <summary>The pairs that these facts are valued with and whose minutes are not there yet.</summary>
    public IReadOnlyList<string> NewPairs(IEnumerable<Fill> fills, IEnumerable<Income> incomes)
    {
        var assets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fill in fills)
        {
            assets.Add(fill.CommissionAsset);
            if (fill.MarginAsset is { } margin) assets.Add(margin);
            else if (_known.Of(fill.Market, fill.Symbol) is { } pair) assets.Add(pair.Quote);
        }

        assets.UnionWith(incomes.Select(one => one.Asset));
        return [.. assets.SelectMany(MinutePrices.SymbolsOf).Where(pair => !Pairs.Contains(pair))];
    }

    private SymbolTerms? Of(PositionSymbol symbol) => _asked[symbol] = _known.Of(symbol.Market, symbol.Symbol);
}
