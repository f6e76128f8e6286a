using System.Globalization;

namespace BinanceDashboard.Analytics;

internal static class Moment
{
    /// <summary>A UTC time as it stands in a reason: "2026-01-31 12:00 UTC".</summary>
    public static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
