namespace BinanceDashboard.Exchange.Paging;

/// <param name="From">Included; whole milliseconds.</param>
/// <param name="To">Not included; whole milliseconds.</param>
internal readonly record struct TimeWindow(DateTimeOffset From, DateTimeOffset To)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);

    /// <summary>The last millisecond: the exchange includes both ends of what it is asked for.</summary>
    public DateTimeOffset Last => To - Shortest;

    public bool IsShortest => To - From <= Shortest;

    /// <summary>Parts of a day make up whole milliseconds: at the start downwards, at the end upwards.</summary>
    public static TimeWindow Between(DateTimeOffset from, DateTimeOffset to) => new(Floor(from), Floor(to.AddTicks(Shortest.Ticks - 1)));

    /// <summary>Windows of the given length, the last one in the order shorter; none when there is no time between the ends.</summary>
    public IEnumerable<TimeWindow> Split(TimeSpan longest, WalkOrder order)
    {
        for (var rest = this; rest.From < rest.To;)
        {
            var length = rest.To - rest.From < longest ? rest.To - rest.From : longest;
            var next = order == WalkOrder.OldestFirst ? new TimeWindow(rest.From, rest.From + length) : new TimeWindow(rest.To - length, rest.To);
            yield return next;
            rest = order == WalkOrder.OldestFirst ? rest with { From = next.To } : rest with { To = next.From };
        }
    }

    /// <summary>The half that comes first in the order, and the other one.</summary>
    public (TimeWindow First, TimeWindow Second) Halve(WalkOrder order)
    {
        var middle = Floor(From + ((To - From) / 2));
        var (older, newer) = (this with { To = middle }, this with { From = middle });
        return order == WalkOrder.OldestFirst ? (older, newer) : (newer, older);
    }

    private static DateTimeOffset Floor(DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());
}
