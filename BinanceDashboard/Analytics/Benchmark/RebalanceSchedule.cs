using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>
/// The times of a rebalance rule. Weekly: each week's day and hour; Monthly: the first day of each month at the hour;
/// Threshold: each daily close (00:00 UTC), where the weights are looked at.
/// </summary>
public static class RebalanceSchedule
{
    private const int DefaultHour = 12;

    /// <summary>The times strictly after <paramref name="start"/> up to and including <paramref name="until"/>, in order.</summary>
    public static IEnumerable<DateTimeOffset> Times(Rebalance rebalance, DateTimeOffset start, DateTimeOffset until)
    {
        for (var at = Next(rebalance, start); at <= until; at = Next(rebalance, at.Value)) yield return at.Value;
    }

    /// <summary>The first time strictly after <paramref name="after"/>; null where the rule has none. For Threshold it is only looked at then.</summary>
    public static DateTimeOffset? Next(Rebalance rebalance, DateTimeOffset after)
    {
        var hour = rebalance.Hour ?? DefaultHour;
        return rebalance.Rule switch
        {
            RebalanceRule.Never => null,
            RebalanceRule.Weekly => NextWeek(rebalance.Day ?? DayOfWeek.Monday, hour, after.ToUniversalTime()),
            RebalanceRule.Monthly => NextMonth(hour, after.ToUniversalTime()),
            RebalanceRule.Threshold => Midnight(after.ToUniversalTime()).AddDays(1),
            _ => throw new ArgumentOutOfRangeException(nameof(rebalance), rebalance.Rule, "Unknown rebalance rule."),
        };
    }

    private static DateTimeOffset NextWeek(DayOfWeek day, int hour, DateTimeOffset after)
    {
        var ahead = ((int)day - (int)after.DayOfWeek + 7) % 7;
        var at = Midnight(after).AddDays(ahead).AddHours(hour);
        return at > after ? at : at.AddDays(7);
    }

    private static DateTimeOffset NextMonth(int hour, DateTimeOffset after)
    {
        var at = new DateTimeOffset(after.Year, after.Month, 1, hour, 0, 0, TimeSpan.Zero);
        return at > after ? at : at.AddMonths(1);
    }

    private static DateTimeOffset Midnight(DateTimeOffset at) => new(at.UtcDateTime.Date, TimeSpan.Zero);
}
