namespace BinanceDashboard.Analytics.Reports;

/// <summary>What a report covers.</summary>
/// <param name="From">Inclusive; null from the beginning.</param>
/// <param name="To">Inclusive.</param>
/// <param name="Now">The exchange's time, whose UTC day is "today".</param>
public readonly record struct ReportRange(DateTimeOffset? From, DateTimeOffset To, DateTimeOffset Now)
{
    public DateTimeOffset DayStart => new(Now.UtcDateTime.Date, TimeSpan.Zero);
}
