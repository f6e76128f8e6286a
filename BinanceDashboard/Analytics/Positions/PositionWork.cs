using System.Runtime.InteropServices;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>One advance of a book: copies of the symbols that the facts touch, changed until it is finished.</summary>
internal sealed class PositionWork
{
    private readonly PositionTerms _terms;
    private readonly IReadOnlyDictionary<PositionKey, decimal> _before;
    private readonly Dictionary<PositionSymbol, SymbolState> _symbols;
    private readonly Dictionary<PositionSymbol, SymbolState>.AlternateLookup<Fill> _byFill;
    private readonly CommissionSigns _signs;
    private readonly List<SymbolState> _touched = [];
    private SymbolState? _last;

    public PositionWork(
        PositionTerms terms, IReadOnlyDictionary<PositionKey, decimal> before, Dictionary<PositionSymbol, SymbolState> symbols, IReadOnlyList<Income> incomes)
    {
        (_terms, _before, _signs) = (terms, before, new CommissionSigns(incomes));
        _symbols = new Dictionary<PositionSymbol, SymbolState>(symbols, SymbolComparer.Instance);
        _byFill = _symbols.GetAlternateLookup<Fill>();
        foreach (var income in incomes) Expect(income);
    }

    public List<RoundTrip> Closed { get; } = [];

    public List<Income> StrayFunding { get; } = [];

    /// <summary>False when the fills are not in order; nothing of this work may then be used.</summary>
    public bool TryApply(IReadOnlyList<Fill> fills)
    {
        var span = fills switch
        {
            Fill[] array => array,
            List<Fill> list => CollectionsMarshal.AsSpan(list),
            _ => fills.ToArray(),
        };
        foreach (var fill in span)
        {
            var state = StateOf(fill);
            var place = state.IsLate ? FillPlace.Late : state.Place(fill);
            if (place == FillPlace.Next) state.Apply(fill, _signs.Cost(fill, state), this);
            else if (place == FillPlace.Late) state.BeLate();
            else if (place == FillPlace.OutOfOrder) return false;
        }

        return true;
    }

    public PositionAdvance Finish()
    {
        var late = new List<PositionSymbol>();
        foreach (var state in _touched)
        {
            if (!state.IsLate)
            {
                state.FundRest();
                continue;
            }

            late.Add(state.Symbol);
            Forget(state.Symbol);
        }

        return new PositionAdvance { Book = new PositionBook(_terms, _before, _symbols), Closed = Closed, Late = late, StrayFunding = StrayFunding };
    }

    // As it was before its first fact, with what was held then.
    private void Forget(PositionSymbol symbol)
    {
        _symbols[symbol] = SymbolState.Start(symbol, _terms, _before);
        Closed.RemoveAll(trip => trip.Key.Symbol == symbol);
        StrayFunding.RemoveAll(income => new PositionSymbol(income.AccountId, income.Market, income.Symbol) == symbol);
    }

    private void Expect(Income income)
    {
        var isFunding = string.Equals(income.IncomeType, "FUNDING_FEE", StringComparison.Ordinal);
        if (!isFunding && !CommissionSigns.IsRebate(income)) return;

        var symbol = new PositionSymbol(income.AccountId, income.Market, income.Symbol);
        var state = Owned(_symbols.GetValueOrDefault(symbol) ?? SymbolState.Start(symbol, _terms, _before));
        if (isFunding) state.Expect(income);
        else if (income.TradeId is { } tradeId) state.ExpectRebate(tradeId);
    }

    // Fills often come in runs of one symbol.
    private SymbolState StateOf(Fill fill)
    {
        if (_last is { } last && SymbolComparer.Instance.Equals(fill, last.Symbol)) return last;

        var state = _byFill.TryGetValue(fill, out var known) ? known : SymbolState.Start(SymbolComparer.Instance.Create(fill), _terms, _before);
        return _last = Owned(state);
    }

    private SymbolState Owned(SymbolState state)
    {
        if (state.Owner == this) return state;

        var owned = state.Copy(this);
        _symbols[state.Symbol] = owned;
        _touched.Add(owned);
        return owned;
    }
}
