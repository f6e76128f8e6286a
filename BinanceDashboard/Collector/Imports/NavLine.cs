using System.Globalization;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Imports;

/// <summary>One line of a NAV file: a time in ISO 8601, UTC unless it names an offset, and a NAV in USD; each may stand in quotes.</summary>
internal static class NavLine
{
    private const decimal MostUsd = 90_000_000_000m;

    private static readonly string[] TimeForms =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
    ];

    public static bool IsHeader(ReadOnlySpan<char> line) =>
        Split(line, out var time, out var nav) && time.Equals("time", StringComparison.OrdinalIgnoreCase) && nav.Equals("nav", StringComparison.OrdinalIgnoreCase);

    /// <param name="latest">The exchange's time: nothing is known after it.</param>
    /// <returns>What is wrong; null where a point was read.</returns>
    public static string? Read(ReadOnlySpan<char> line, int number, DateTimeOffset latest, out ImportedPoint point)
    {
        point = default;
        if (!Split(line, out var time, out var value)) return "The line needs exactly two values, a time and a NAV, with one comma between them.";
        if (!DateTimeOffset.TryParseExact(time, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at))
            return $"'{Echo.Of(time)}' is not a time: write it like 2026-01-31T12:00:00Z.";
        if (at > latest) return $"'{Echo.Of(time)}' lies in the future.";
        if (at < ImportLimits.Earliest) return $"'{Echo.Of(time)}' lies before there was any coin: check the year.";
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var nav)) return $"'{Echo.Of(value)}' is not a number: write it like 12345.67, without separators of thousands.";
        if (Math.Abs(nav) > MostUsd) return $"'{Echo.Of(value)}' is larger than anything that can be kept.";
        point = new ImportedPoint(at, nav, number);
        return null;
    }

    private static bool Split(ReadOnlySpan<char> line, out ReadOnlySpan<char> first, out ReadOnlySpan<char> second)
    {
        var comma = line.IndexOf(',');
        first = second = [];
        if (comma < 0 || line[(comma + 1)..].Contains(',')) return false;
        first = Bare(line[..comma]);
        second = Bare(line[(comma + 1)..]);
        return true;
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> value)
    {
        var trimmed = value.Trim();
        return trimmed is ['"', .. var inner, '"'] ? inner : trimmed;
    }
}
