using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>What one market's wallet of an account has seen since it was looked at the last time, each list in the order of happening.</summary>
/// <param name="Entries">Of the wallet alone, free and locked.</param>
/// <param name="Placed">As they stand now.</param>
/// <param name="Ended">Cancelled or expired.</param>
internal sealed record AccountChanges(IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<FillRow> Fills, IReadOnlyList<OrderRow> Placed, IReadOnlyList<OrderRow> Ended)
{
    public bool IsEmpty => Entries.Count + Fills.Count + Placed.Count + Ended.Count == 0;

    public IEnumerable<string> Assets => Entries.Select(entry => entry.Key.Asset).Distinct(StringComparer.Ordinal);
}
