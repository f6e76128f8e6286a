namespace BinanceDashboard.Exchange.Paging;

internal static class TimeWindows
{
    public static readonly TimeSpan Millisecond = TimeSpan.FromMilliseconds(1);

    /// <summary>Stretches in order, without gap or overlap, no longer than the window; their starts included, their ends not.</summary>
    /// <param name="to">Not included; a part of a millisecond counts as a whole one.</param>
    public static IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Of(DateTimeOffset from, DateTimeOffset to, TimeSpan window)
    {
        var end = Floor(to.AddTicks(Millisecond.Ticks - 1));
        for (var start = Floor(from); start < end; start += window)
        {
            yield return (start, start + window < end ? start + window : end);
        }
    }

    /// <summary>The exchange's times have no more than milliseconds.</summary>
    public static DateTimeOffset Floor(DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());
}
