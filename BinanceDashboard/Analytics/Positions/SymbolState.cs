using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>The up to three positions of one symbol (one-way, long and short) and how far its facts are known.</summary>
internal sealed class SymbolState
{
    private readonly PositionTerms _terms;
    private readonly SymbolTerms? _symbolTerms;
    private readonly SideState?[] _sides = new SideState?[3];
    private readonly FundingQueue _funding;
    private readonly HashSet<long> _rebates;
    private readonly long _knownId;
    private long _lastId = -1;
    private DateTimeOffset _lastAt = DateTimeOffset.MinValue;

    private SymbolState(PositionSymbol symbol, PositionTerms terms)
    {
        (Symbol, _terms, _symbolTerms) = (symbol, terms, terms.Symbol(symbol));
        (_funding, _rebates, _knownId) = (new FundingQueue(), [], -1);
    }

    private SymbolState(SymbolState other, PositionWork owner)
    {
        (Symbol, _terms, _symbolTerms, Owner) = (other.Symbol, other._terms, other._symbolTerms, owner);
        (_lastId, _lastAt, _knownId) = (other._lastId, other._lastAt, other._lastId);
        (_funding, _rebates) = (other._funding.Copy(), [.. other._rebates]);
        for (var i = 0; i < _sides.Length; i++) _sides[i] = other._sides[i]?.Copy();
    }

    public PositionSymbol Symbol { get; }

    /// <summary>Who may change this one; everyone else copies it first.</summary>
    public PositionWork? Owner { get; }

    /// <summary>Something came too late to be put in its place.</summary>
    public bool IsLate { get; private set; }

    private bool IsFlat => (_sides[0]?.Size ?? 0) == 0 && (_sides[1]?.Size ?? 0) == 0 && (_sides[2]?.Size ?? 0) == 0;

    public static SymbolState Start(PositionSymbol symbol, PositionTerms terms, IReadOnlyDictionary<PositionKey, decimal> before)
    {
        var state = new SymbolState(symbol, terms);
        foreach (var side in Enum.GetValues<PositionSide>())
        {
            var key = new PositionKey(symbol, side);
            if (before.TryGetValue(key, out var quantity)) state._sides[(int)side] = new SideState(key, state._symbolTerms, terms.Price, quantity);
        }

        return state;
    }

    public SymbolState Copy(PositionWork owner) => new(this, owner);

    public IEnumerable<RoundTrip> Open() => _sides.Select(side => side?.Open()).OfType<RoundTrip>();

    public IEnumerable<Income> WaitingFunding() => _funding.Rest();

    /// <summary>Whether the fill stands behind all that is known; a batch that is not in order is put in order and tried again.</summary>
    public FillPlace Place(Fill fill)
    {
        var time = fill.At.CompareTo(_lastAt);
        if ((time > 0 || (time == 0 && fill.TradeId > _lastId)) && !_funding.IsPast(fill.At)) return FillPlace.Next;
        if (time == 0 && fill.TradeId == _lastId && _lastId != _knownId) return FillPlace.Repeated;
        return _lastId == _knownId ? FillPlace.Late : FillPlace.OutOfOrder;
    }

    public void BeLate() => IsLate = true;

    /// <summary>Taken at once for the share of each side as soon as the fills before it are known.</summary>
    public void Expect(Income funding)
    {
        if (_knownId >= 0 && funding.At <= _lastAt) IsLate = true;
        else _funding.Add(funding);
    }

    /// <summary>The fee of this trade was paid to the account.</summary>
    public void ExpectRebate(long tradeId)
    {
        if (tradeId <= _knownId) IsLate = true;
        else _rebates.Add(tradeId);
    }

    public bool TakeRebate(long tradeId) => _rebates.Count > 0 && _rebates.Remove(tradeId);

    public void Apply(Fill fill, decimal fee, PositionWork work)
    {
        if (!_funding.IsEmpty) FundUntil(fill.At, work);
        (_lastAt, _lastId) = (fill.At, fill.TradeId);
        var side = _sides[(int)fill.PositionSide] ??= new SideState(new PositionKey(Symbol, fill.PositionSide), _symbolTerms, _terms.Price, before: 0);
        side.Apply(fill, fee, work.Closed);
    }

    /// <summary>The payments behind the last fill go to what is held; without a position they wait for the next fill.</summary>
    public void FundRest()
    {
        while (!IsFlat && _funding.Next is { } income)
        {
            _funding.Take();
            FundingShares.Give(income, _sides, _terms.Price);
        }
    }

    // A payment of the same millisecond comes first, unless there is nothing yet that it could be for.
    private void FundUntil(DateTimeOffset at, PositionWork work)
    {
        while (_funding.Next is { } income && income.At <= at)
        {
            var isFlat = IsFlat;
            if (isFlat && income.At == at) return;
            _funding.Take();
            if (isFlat) work.StrayFunding.Add(income);
            else FundingShares.Give(income, _sides, _terms.Price);
        }
    }
}
