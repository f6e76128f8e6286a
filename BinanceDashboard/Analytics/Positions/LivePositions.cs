using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>
/// Positions that go on with what is new: they are always those that all facts and prices so far would give if they were read at once. Facts whose
/// price is still to come are gone over again until it is there, unless they are too many.
/// </summary>
/// <threadsafety>One thread at a time; the lists that it gave out never change.</threadsafety>
public sealed class LivePositions
{
    private readonly Func<string, DateTimeOffset, decimal?> _price;
    private readonly int _mostUnsettled;
    private readonly HashSet<(string Pair, DateTimeOffset Minute)> _lacking = [];
    private readonly HashSet<(string Pair, DateTimeOffset Minute)> _lackedForGood = [];
    private readonly HashSet<(Market Market, string Symbol)> _signed = [];
    private readonly List<Fill> _fills = [];
    private readonly List<Income> _incomes = [];
    private PositionBook _settled;
    private RoundTrip[] _closed = [];
    private bool _isNew = true;

    /// <param name="price">As <see cref="PositionTerms.Price"/>; it may know more each time.</param>
    /// <param name="symbol">As <see cref="PositionTerms.Symbol"/>.</param>
    /// <param name="before">As of <see cref="PositionBook.Start"/>.</param>
    /// <param name="mostUnsettled">How many facts are gone over again at most; a price that comes later than that has all of them gone over.</param>
    public LivePositions(Func<string, DateTimeOffset, decimal?> price, Func<PositionSymbol, SymbolTerms?> symbol, IReadOnlyDictionary<PositionKey, decimal>? before = null, int mostUnsettled = 5_000)
    {
        (_price, _mostUnsettled) = (price, mostUnsettled);
        _settled = PositionBook.Start(new PositionTerms { Price = Find, Symbol = symbol }, before);
    }

    /// <summary>Open ones before closed ones, of each the newest first.</summary>
    public IReadOnlyList<RoundTrip> Trips { get; private set; } = [];

    /// <summary>Goes on with facts, each given once, and with prices that are new.</summary>
    /// <returns>False where something lies before what is settled: then this is to be thrown away, and a new one given all facts.</returns>
    public bool TryAdd(IReadOnlyList<Fill> fills, IReadOnlyList<Income> incomes, IReadOnlyCollection<Candle> prices)
    {
        if (prices.Any(price => _lackedForGood.Contains((price.Symbol, price.OpenAt)))) return false;
        if (!_isNew && (fills.Any(IsSigned) || incomes.Any(income => _signed.Contains((income.Market, income.Symbol))))) return false;
        _isNew = false;
        if (fills.Count == 0 && incomes.Count == 0 && !prices.Any(price => _lacking.Contains((price.Symbol, price.OpenAt)))) return true;
        foreach (var fill in fills)
            if (IsSigned(fill)) _signed.Add((fill.Market, fill.Symbol));
        _fills.AddRange(fills);
        _incomes.AddRange(incomes);
        return TryGoOver();
    }

    // Only the booking of the same trade tells whether a negative commission is a rebate, and the two may come apart.
    private static bool IsSigned(Fill fill) => decimal.IsNegative(fill.Commission);

    private static RoundTrip[] Both(RoundTrip[] open, RoundTrip[] closed)
    {
        var both = new RoundTrip[open.Length + closed.Length];
        open.CopyTo(both, 0);
        closed.CopyTo(both, open.Length);
        return both;
    }

    private bool TryGoOver()
    {
        _lacking.Clear();
        var advance = _settled.Advance(_fills, _incomes);
        if (advance.Late.Count > 0) return false;
        var closed = RoundTripOrder.Merge(_closed, advance.Closed);
        Trips = Both([.. advance.Book.Open().Order(RoundTripOrder.Newest)], closed);
        if (_lacking.Count > 0 && _fills.Count + _incomes.Count <= _mostUnsettled) return true;
        (_settled, _closed) = (advance.Book, closed);
        _lackedForGood.UnionWith(_lacking);
        _lacking.Clear();
        _fills.Clear();
        _incomes.Clear();
        return true;
    }

    private decimal? Find(string asset, DateTimeOffset at)
    {
        if (_price(asset, at) is { } price) return price;
        foreach (var pair in MinutePrices.SymbolsOf(asset)) _lacking.Add((pair, MinutePrices.MinuteOf(at)));
        return null;
    }
}
