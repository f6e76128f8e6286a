namespace BinanceDashboard.Simulator.Books;

/// <summary>
/// Double entry: an amount never appears or vanishes, it moves from one place to another, and every balance is the sum of its entries.
/// </summary>
/// <threadsafety>Not thread-safe, not even for readers: the world's lock guards it.</threadsafety>
internal sealed class Ledger
{
    private readonly List<Line> _lines = [];
    private readonly Dictionary<LedgerKey, int> _places = [];
    private readonly List<LedgerKey> _keys = [];
    private readonly List<decimal> _balances = [];
    private readonly SortedDictionary<LedgerKey, decimal> _sums = new(Comparer<LedgerKey>.Create(Compare));
    private readonly HashSet<int> _changed = [];

    public int EntryCount => _lines.Count;

    /// <summary>All of them, in the order of booking.</summary>
    public IEnumerable<LedgerEntry> Entries => _lines.Select(EntryOf);

    /// <summary>Those after the first <paramref name="count"/>, in the order of booking.</summary>
    public IEnumerable<LedgerEntry> EntriesFrom(int count)
    {
        for (var i = count; i < _lines.Count; i++) yield return EntryOf(_lines[i]);
    }

    /// <summary>The sums of the entries by place, ordered.</summary>
    public IReadOnlyDictionary<LedgerKey, decimal> Sums
    {
        get
        {
            foreach (var place in _changed) _sums[_keys[place]] = _balances[place];
            _changed.Clear();
            return _sums;
        }
    }

    public decimal Balance(LedgerKey key) => _places.TryGetValue(key, out var place) ? _balances[place] : 0;

    /// <param name="amount">Not negative; zero books nothing.</param>
    public void Move(DateTimeOffset at, LedgerKey from, LedgerKey to, decimal amount, Reason reason = Reason.Unexplained)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        if (from.Asset != to.Asset) throw new ArgumentException("An amount stays the same asset.", nameof(to));
        if (amount == 0) return;
        Post(at, from, -amount, reason);
        Post(at, to, amount, reason);
    }

    /// <summary>Moves to <paramref name="account"/> what is positive, and away from it what is negative.</summary>
    public void Settle(DateTimeOffset at, LedgerKey account, Purse counterparty, decimal amount, Reason reason = Reason.Unexplained)
    {
        var other = new LedgerKey(0, counterparty, account.Asset);
        if (amount >= 0) Move(at, other, account, amount, reason);
        else Move(at, account, other, -amount, reason);
    }

    private LedgerEntry EntryOf(Line line) => new(DateTimeOffset.FromUnixTimeMilliseconds(line.At), _keys[line.Place], line.Amount, line.Reason);

    private void Post(DateTimeOffset at, LedgerKey key, decimal amount, Reason reason)
    {
        if (!_places.TryGetValue(key, out var place))
        {
            _places[key] = place = _keys.Count;
            _keys.Add(key);
            _balances.Add(0);
        }

        _lines.Add(new Line(at.ToUnixTimeMilliseconds(), amount, (short)place, reason));
        _balances[place] += amount;
        _changed.Add(place);
    }

    private static int Compare(LedgerKey one, LedgerKey other)
    {
        var order = one.Account.CompareTo(other.Account);
        if (order == 0) order = one.Purse.CompareTo(other.Purse);
        if (order == 0) order = string.CompareOrdinal(one.Asset, other.Asset);
        if (order == 0) order = string.CompareOrdinal(one.Pair, other.Pair);
        return order == 0 ? one.Locked.CompareTo(other.Locked) : order;
    }

    /// <summary>An entry in half of its size, of which years need some hundred thousand. World time is whole milliseconds.</summary>
    private readonly record struct Line(long At, decimal Amount, short Place, Reason Reason);
}
