using System.Collections.Frozen;

namespace BinanceDashboard.Simulator.Prices;

/// <summary>An interval of candles: a number of minutes counted from 1970, weeks from a Monday, or calendar months.</summary>
internal sealed record CandleInterval(string Name, long Minutes)
{
    /// <summary>1970-01-05 was a Monday.</summary>
    private const long FirstMonday = 4 * 1440;

    private static readonly FrozenDictionary<string, CandleInterval> ByName = new CandleInterval[]
    {
        new("1m", 1), new("3m", 3), new("5m", 5), new("15m", 15), new("30m", 30), new("1h", 60), new("2h", 120), new("4h", 240),
        new("6h", 360), new("8h", 480), new("12h", 720), new("1d", 1440), new("3d", 4320), new("1w", 10_080), new("1M", 0),
    }.ToFrozenDictionary(interval => interval.Name, StringComparer.Ordinal);

    public static CandleInterval? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>First minute of the candle that contains a minute.</summary>
    public long OpenOf(long minute) => Name switch
    {
        "1M" => MonthStart(minute, 0),
        "1w" => minute - Modulo(minute - FirstMonday, Minutes),
        _ => minute - Modulo(minute, Minutes),
    };

    /// <summary>First minute of the candle after, or before, the one that opens at a minute.</summary>
    public long Move(long openMinute, int candles) => Minutes == 0 ? MonthStart(openMinute, candles) : openMinute + candles * Minutes;

    private static long Modulo(long value, long by) => ((value % by) + by) % by;

    private static long MonthStart(long minute, int monthsLater)
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(minute * 60);
        return new DateTimeOffset(at.Year, at.Month, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(monthsLater).ToUnixTimeSeconds() / 60;
    }
}
