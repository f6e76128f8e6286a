using System.Globalization;

namespace BinanceDashboard.Components.Formatting;

/// <summary>How long ago, in words; relative up to a day. <c>app.js</c> goes on with the same words.</summary>
internal static class Age
{
    /// <summary>Null from a day on: the date says it then.</summary>
    public static string? Relative(TimeSpan age) => age.TotalSeconds switch
    {
        < 5 => "just now",
        < 60 => Words(age.TotalSeconds, "s"),
        < 3600 => Words(age.TotalMinutes, "min"),
        < 86400 => Words(age.TotalHours, "h"),
        _ => null,
    };

    private static string Words(double count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(count)} {unit} ago");
}
