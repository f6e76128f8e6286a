namespace BinanceDashboard;

/// <summary>When the demo's past is looked at: daily at 00:00 UTC, hourly over the last week, and at its end.</summary>
internal static class DemoCalendar
{
    private static readonly TimeSpan Hourly = TimeSpan.FromDays(7);

    /// <param name="start">The world's empty beginning; the first look is after its first whole day.</param>
    /// <param name="after">Times up to here were looked at before.</param>
    public static IReadOnlyList<DateTimeOffset> Times(DateTimeOffset start, DateTimeOffset after, DateTimeOffset until)
    {
        var times = new List<DateTimeOffset>();
        var at = new DateTimeOffset(start.UtcDateTime.Date, TimeSpan.Zero).AddDays(2);
        for (; at < until; at += at < until - Hourly ? TimeSpan.FromDays(1) : TimeSpan.FromHours(1))
            if (at > after) times.Add(at);
        times.Add(until);
        return times;
    }
}
