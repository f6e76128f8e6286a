using System.Globalization;

namespace BinanceDashboard.Components.Formatting;

/// <summary>Moments in the reader's time zone; the exact one, with zone and UTC, is for the tooltip.</summary>
internal static class When
{
    public static string Date(DateTimeOffset at, TimeZoneInfo zone, CultureInfo culture) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("d MMM yyyy", culture);

    public static string DateAndTime(DateTimeOffset at, TimeZoneInfo zone, CultureInfo culture) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("d MMM yyyy HH:mm", culture);

    public static string ToTheSecond(DateTimeOffset at, TimeZoneInfo zone, CultureInfo culture) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("d MMM yyyy HH:mm:ss", culture);

    /// <summary>To the second, with the zone's offset, and the same moment in UTC.</summary>
    public static string Exact(DateTimeOffset at, TimeZoneInfo zone, CultureInfo culture)
    {
        var utc = at.ToUniversalTime();
        var utcText = utc.ToString("d MMM yyyy HH:mm:ss", culture) + " UTC";
        var local = TimeZoneInfo.ConvertTime(at, zone);
        if (local.Offset == TimeSpan.Zero) return utcText;
        return $"{local.ToString("d MMM yyyy HH:mm:ss", culture)} {Offset(local.Offset)} ({utcText})";
    }

    /// <summary>A zone by name and offset, "Europe/Prague, UTC+2": that of a local time in it, else without an offset.</summary>
    public static string Zone(DateTime? local, TimeZoneInfo zone) =>
        zone.BaseUtcOffset == TimeSpan.Zero && !zone.SupportsDaylightSavingTime ? "UTC" : local is { } time ? $"{zone.Id}, {Offset(zone.GetUtcOffset(time))}" : zone.Id;

    /// <summary>For machines: the datetime attribute.</summary>
    public static string Machine(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Offset(TimeSpan offset) =>
        "UTC" + (offset < TimeSpan.Zero ? Sign.Minus : Sign.Plus)
        + offset.ToString(offset.Minutes == 0 ? "%h" : "h\\:mm", CultureInfo.InvariantCulture);
}
