using BinanceDashboard.Exchange.Spot;

namespace BinanceDashboard.Exchange.Wire;

internal static class KlineIntervalText
{
    /// <summary>The exchange tells 1m (minute) from 1M (month).</summary>
    public static string Of(KlineInterval interval) => interval switch
    {
        KlineInterval.OneSecond => "1s",
        KlineInterval.OneMinute => "1m",
        KlineInterval.ThreeMinutes => "3m",
        KlineInterval.FiveMinutes => "5m",
        KlineInterval.FifteenMinutes => "15m",
        KlineInterval.ThirtyMinutes => "30m",
        KlineInterval.OneHour => "1h",
        KlineInterval.TwoHours => "2h",
        KlineInterval.FourHours => "4h",
        KlineInterval.SixHours => "6h",
        KlineInterval.EightHours => "8h",
        KlineInterval.TwelveHours => "12h",
        KlineInterval.OneDay => "1d",
        KlineInterval.ThreeDays => "3d",
        KlineInterval.OneWeek => "1w",
        KlineInterval.OneMonth => "1M",
        _ => throw new ArgumentOutOfRangeException(nameof(interval), interval, null),
    };
}
