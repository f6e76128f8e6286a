namespace BinanceDashboard.Components.Reading;

/// <summary>Where a period button's range begins.</summary>
internal static class PeriodRange
{
    /// <returns>Null for everything.</returns>
    public static DateTimeOffset? Start(string period, DateTimeOffset now) => period switch
    {
        "1D" => now.AddDays(-1),
        "1W" => now.AddDays(-7),
        "1M" => now.AddMonths(-1),
        "3M" => now.AddMonths(-3),
        "YTD" => new DateTimeOffset(now.UtcDateTime.Year, 1, 1, 0, 0, 0, TimeSpan.Zero),
        "1Y" => now.AddYears(-1),
        _ => null,
    };
}
