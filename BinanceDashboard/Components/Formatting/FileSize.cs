using System.Globalization;

namespace BinanceDashboard.Components.Formatting;

/// <summary>The size of a file, in units of 1000.</summary>
internal static class FileSize
{
    private static readonly string[] Units = ["kB", "MB", "GB", "TB"];

    /// <param name="bytes">0 or more.</param>
    public static string Format(long bytes, CultureInfo culture)
    {
        if (bytes < 1_000) return string.Create(culture, $"{bytes} B");
        var (value, unit) = (bytes / 1_000m, 0);
        for (; value >= 999.95m && unit < Units.Length - 1; unit++) value /= 1_000;
        return string.Create(culture, $"{value:0.0} {Units[unit]}");
    }
}
