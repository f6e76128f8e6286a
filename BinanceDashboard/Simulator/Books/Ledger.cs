namespace BinanceDashboard.Simulator.Books;

/// <summary>
/// Double entry: an amount never appears or vanishes, it moves from one place to another, and every balance is the sum of its entries.
/// </summary>
internal sealed class Ledger
{
    private readonly List<LedgerEntry> _entries = [];
    private readonly SortedDictionary<LedgerKey, decimal> _sums = new(Comparer<LedgerKey>.Create(Compare));

    public IReadOnlyList<LedgerEntry> Entries => _entries;

    /// <summary>The sums of the entries by place, ordered.</summary>
    public IReadOnlyDictionary<LedgerKey, decimal> Sums => _sums;

    public decimal Balance(LedgerKey key) => _sums.GetValueOrDefault(key);

    /// <param name="amount">Not negative; zero books nothing.</param>
    public void Move(DateTimeOffset at, LedgerKey from, LedgerKey to, decimal amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        if (from.Asset != to.Asset) throw new ArgumentException("An amount stays the same asset.", nameof(to));
        if (amount == 0) return;
        Post(at, from, -amount);
        Post(at, to, amount);
    }

    /// <summary>Moves to <paramref name="account"/> what is positive, and away from it what is negative.</summary>
    public void Settle(DateTimeOffset at, LedgerKey account, Purse counterparty, decimal amount)
    {
        var other = new LedgerKey(0, counterparty, account.Asset);
        if (amount >= 0) Move(at, other, account, amount);
        else Move(at, account, other, -amount);
    }

    private void Post(DateTimeOffset at, LedgerKey key, decimal amount)
    {
        _entries.Add(new LedgerEntry(at, key, amount));
        _sums[key] = _sums.GetValueOrDefault(key) + amount;
    }

    private static int Compare(LedgerKey one, LedgerKey other)
    {
        var order = one.Account.CompareTo(other.Account);
        if (order == 0) order = one.Purse.CompareTo(other.Purse);
        if (order == 0) order = string.CompareOrdinal(one.Asset, other.Asset);
        if (order == 0) order = string.CompareOrdinal(one.Pair, other.Pair);
        return order == 0 ? one.Locked.CompareTo(other.Locked) : order;
    }
}
