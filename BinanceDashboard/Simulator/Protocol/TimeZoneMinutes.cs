using System.Globalization;
using System.Text.RegularExpressions;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The parameter <c>timeZone</c>: hours, or hours and minutes, from -12:00 to +14:00; UTC unless it is sent.</summary>
internal static partial class TimeZoneMinutes
{
    private const int Earliest = -12 * 60;
    private const int Latest = 14 * 60;

    /// <summary>How many minutes the zone is ahead of UTC.</summary>
    public static int Read(RequestParameters parameters)
    {
        if (parameters.Text("timeZone") is not { } text) return 0;
        if (Form().Match(text) is not { Success: true } match) throw ApiException.Invalid("timeZone");
        var minutes = int.TryParse(match.Groups["minutes"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var part) ? part : 0;
        var size = int.Parse(match.Groups["hours"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) * 60 + minutes;
        var offset = match.Groups["sign"].Value == "-" ? -size : size;
        return offset is >= Earliest and <= Latest ? offset : throw ApiException.Invalid("timeZone");
    }

    [GeneratedRegex("^(?<sign>[+-]?)(?<hours>[0-9]{1,2})(:(?<minutes>[0-5][0-9]))?\\z")]
    private static partial Regex Form();
}
