using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>
/// Where every position stands after the facts so far. It never changes: an advance answers the next book, so that new fills touch only
/// the open position of their own symbol, and any number of readers may keep an older one. Fills of a symbol count in order of (time, id);
/// a batch may mix symbols in any way, and is put in order if it is not. Facts are given once each.
/// </summary>
public sealed class PositionBook
{
    private readonly PositionTerms _terms;
    private readonly IReadOnlyDictionary<PositionKey, decimal> _before;
    private readonly Dictionary<PositionSymbol, SymbolState> _symbols;

    internal PositionBook(PositionTerms terms, IReadOnlyDictionary<PositionKey, decimal> before, Dictionary<PositionSymbol, SymbolState> symbols) =>
        (_terms, _before, _symbols) = (terms, before, symbols);

    /// <param name="terms">Prices and symbols.</param>
    /// <param name="before">What was held before the first known fill, signed, from <see cref="PositionAnchor"/>; none where the history is whole.</param>
    public static PositionBook Start(PositionTerms terms, IReadOnlyDictionary<PositionKey, decimal>? before = null)
    {
        before ??= new Dictionary<PositionKey, decimal>();
        var symbols = new Dictionary<PositionSymbol, SymbolState>(SymbolComparer.Instance);
        foreach (var symbol in before.Keys.Select(key => key.Symbol).Distinct()) symbols[symbol] = SymbolState.Start(symbol, terms, before);
        return new PositionBook(terms, before, symbols);
    }

    /// <summary>What is held now, by account, market, symbol and side.</summary>
    public IReadOnlyList<RoundTrip> Open() =>
    [
        .. _symbols.Values.SelectMany(symbol => symbol.Open())
            .OrderBy(trip => trip.Key.Symbol.AccountId).ThenBy(trip => trip.Key.Symbol.Market)
            .ThenBy(trip => trip.Key.Symbol.Symbol, StringComparer.Ordinal).ThenBy(trip => trip.Key.Side),
    ];

    /// <summary>Funding that no position is known for so far; the next fill of its symbol decides whether it is stray.</summary>
    public IReadOnlyList<Income> WaitingFunding() => [.. _symbols.Values.SelectMany(symbol => symbol.WaitingFunding())];

    /// <param name="fills">New ones, of any markets.</param>
    /// <param name="incomes">New ones: FUNDING_FEE is shared out, COMMISSION decides the sign of the fee of its trade, others are not looked at.</param>
    public PositionAdvance Advance(IReadOnlyList<Fill> fills, IReadOnlyList<Income> incomes)
    {
        var work = new PositionWork(_terms, _before, _symbols, incomes);
        if (!work.TryApply(fills))
        {
            work = new PositionWork(_terms, _before, _symbols, incomes);
            work.TryApply([.. fills.OrderBy(fill => fill.At).ThenBy(fill => fill.TradeId)]);
        }

        return work.Finish();
    }
}
