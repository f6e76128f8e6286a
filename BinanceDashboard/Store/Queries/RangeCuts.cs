namespace BinanceDashboard.Store.Queries;

/// <summary>
/// Where a bucket's extremes stop being those of an index: at a cash flow NAV jumps and the index does not, and what lies outside of the range does not count.
/// </summary>
/// <param name="flows">Ascending; a flow at a point's own time comes before the point.</param>
/// <param name="from">Inclusive.</param>
/// <param name="to">Inclusive.</param>
internal sealed class RangeCuts(IReadOnlyList<DateTimeOffset> flows, DateTimeOffset from, DateTimeOffset to)
{
    private readonly DateTimeOffset[] _flows = [.. flows];

    public bool Within(NavRollup bucket) => bucket.FirstAt < from || bucket.LastAt > to || Between(bucket.FirstAt, bucket.LastAt);

    /// <summary>True for a flow after the one time up to and including the other.</summary>
    public bool Between(DateTimeOffset after, DateTimeOffset upTo)
    {
        var next = Array.BinarySearch(_flows, after);
        next = next < 0 ? ~next : next;
        while (next < _flows.Length && _flows[next] <= after) next++;
        return next < _flows.Length && _flows[next] <= upTo;
    }
}
