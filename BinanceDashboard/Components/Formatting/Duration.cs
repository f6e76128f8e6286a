using System.Globalization;

namespace BinanceDashboard.Components.Formatting;

/// <summary>A length of time in its two largest units.</summary>
internal static class Duration
{
    public static string Format(TimeSpan duration)
    {
        if (duration < TimeSpan.FromSeconds(1)) return Text($"{Math.Max(0, duration.TotalMilliseconds):0} ms");
        if (duration < TimeSpan.FromMinutes(1)) return Text($"{Math.Floor(duration.TotalSeconds)} s");
        if (duration < TimeSpan.FromHours(1)) return Pair(duration.Minutes, "min", duration.Seconds, "s");
        if (duration < TimeSpan.FromDays(1)) return Pair(duration.Hours, "h", duration.Minutes, "min");
        return Pair(duration.Days, "d", duration.Hours, "h");
    }

    private static string Pair(int large, string largeUnit, int small, string smallUnit) =>
        small == 0 ? Text($"{large} {largeUnit}") : Text($"{large} {largeUnit} {small} {smallUnit}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
