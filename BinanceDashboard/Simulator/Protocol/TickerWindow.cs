using System.Globalization;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The parameter <c>windowSize</c>: 1m to 59m, 1h to 23h, 1d to 7d; a day unless it is sent.</summary>
internal static class TickerWindow
{
    public static TimeSpan Read(RequestParameters parameters)
    {
        var text = parameters.Text("windowSize") ?? "1d";
        if (!int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)) throw ApiException.Invalid("windowSize");
        return (text[^1], count) switch
        {
            ('m', >= 1 and <= 59) => TimeSpan.FromMinutes(count),
            ('h', >= 1 and <= 23) => TimeSpan.FromHours(count),
            ('d', >= 1 and <= 7) => TimeSpan.FromDays(count),
            _ => throw ApiException.Invalid("windowSize"),
        };
    }
}
