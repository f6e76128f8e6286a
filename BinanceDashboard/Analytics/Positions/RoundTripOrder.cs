namespace BinanceDashboard.Analytics.Positions;

/// <summary>The newest first: closed ones by their close, open ones by their opening, those opened before the known history last; what is equal in an order that never changes.</summary>
internal sealed class RoundTripOrder : IComparer<RoundTrip>
{
    public static readonly RoundTripOrder Newest = new();

    public int Compare(RoundTrip? x, RoundTrip? y)
    {
        if (x is null || y is null) return (x is null ? 1 : 0) - (y is null ? 1 : 0);
        var time = At(y).CompareTo(At(x));
        if (time != 0) return time;
        var (one, other) = (x.Key, y.Key);
        var place = (one.Symbol.AccountId, one.Symbol.Market).CompareTo((other.Symbol.AccountId, other.Symbol.Market));
        if (place == 0) place = string.CompareOrdinal(one.Symbol.Symbol, other.Symbol.Symbol);
        if (place == 0) place = one.Side.CompareTo(other.Side);
        return place == 0 ? y.LastTradeId.CompareTo(x.LastTradeId) : place;
    }

    /// <param name="known">In order.</param>
    /// <param name="added">In any order.</param>
    public static RoundTrip[] Merge(RoundTrip[] known, IEnumerable<RoundTrip> added)
    {
        var sorted = added.Order(Newest).ToArray();
        if (sorted.Length == 0) return known;
        var merged = new RoundTrip[known.Length + sorted.Length];
        var (from, at) = (0, 0);
        foreach (var trip in sorted)
        {
            // Nearly always it is newer than all that is known, which is then moved at one stroke.
            var upTo = from;
            while (upTo < known.Length && Newest.Compare(known[upTo], trip) <= 0) upTo++;
            Array.Copy(known, from, merged, at, upTo - from);
            at += upTo - from;
            from = upTo;
            merged[at++] = trip;
        }

        Array.Copy(known, from, merged, at, known.Length - from);
        return merged;
    }

    private static DateTimeOffset At(RoundTrip trip) => trip.ClosedAt ?? trip.OpenedAt ?? DateTimeOffset.MinValue;
}
