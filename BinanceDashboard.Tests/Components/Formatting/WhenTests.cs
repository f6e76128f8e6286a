using System.Globalization;
using BinanceDashboard.Components.Formatting;

namespace BinanceDashboard.Tests.Components.Formatting;

public sealed class WhenTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly TimeZoneInfo Prague = TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague");
    private static readonly DateTimeOffset LateEvening = new(2026, 1, 31, 23, 30, 5, TimeSpan.Zero);

    [Fact]
    public void Date_ReadersZone_ItsDay() => Assert.Equal("1 Feb 2026", When.Date(LateEvening, Prague, English));

    [Fact]
    public void DateAndTime_Utc_ToTheMinute() =>
        Assert.Equal("31 Jan 2026 23:30", When.DateAndTime(LateEvening, TimeZoneInfo.Utc, English));

    [Fact]
    public void ToTheSecond_ReadersZone_WithSeconds() => Assert.Equal("1 Feb 2026 00:30:05", When.ToTheSecond(LateEvening, Prague, English));

    [Fact]
    public void Exact_OtherZone_BothTimes() =>
        Assert.Equal("1 Feb 2026 00:30:05 UTC+1 (31 Jan 2026 23:30:05 UTC)", When.Exact(LateEvening, Prague, English));

    [Fact]
    public void Exact_HalfHourWestOfUtc_OffsetWithMinutes() =>
        Assert.Contains("UTC\u22123:30", When.Exact(LateEvening, TimeZoneInfo.FindSystemTimeZoneById("America/St_Johns"), English), StringComparison.Ordinal);

    [Fact]
    public void Exact_Utc_Once() => Assert.Equal("31 Jan 2026 23:30:05 UTC", When.Exact(LateEvening, TimeZoneInfo.Utc, English));

    [Fact]
    public void Machine_AnyOffset_Utc() =>
        Assert.Equal("2026-01-31T23:30:05Z", When.Machine(LateEvening.ToOffset(TimeSpan.FromHours(9))));
}
