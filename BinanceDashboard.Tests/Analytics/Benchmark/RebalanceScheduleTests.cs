using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Benchmark;

public sealed class RebalanceScheduleTests
{
    [Theory]
    [InlineData("2026-01-05T11:59:59Z", "2026-01-05T12:00:00Z")]
    [InlineData("2026-01-05T12:00:00Z", "2026-01-12T12:00:00Z")]
    [InlineData("2026-01-06T00:00:00Z", "2026-01-12T12:00:00Z")]
    [InlineData("2026-01-05T13:30:00+02:00", "2026-01-05T12:00:00Z")]
    public void Next_Weekly_IsTheFirstSuchHourStrictlyAfter(string after, string expected) =>
        Assert.Equal(At(expected), RebalanceSchedule.Next(BenchmarkRule.Default.Rebalance, At(after)));

    [Theory]
    [InlineData("2026-01-01T05:00:00Z", "2026-01-01T06:00:00Z")]
    [InlineData("2026-01-01T06:00:00Z", "2026-02-01T06:00:00Z")]
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01T06:00:00Z")]
    public void Next_Monthly_IsTheFirstDayAtTheHour(string after, string expected) =>
        Assert.Equal(At(expected), RebalanceSchedule.Next(new Rebalance { Rule = RebalanceRule.Monthly, Hour = 6 }, At(after)));

    [Fact]
    public void Next_Threshold_IsTheDailyClose() =>
        Assert.Equal(Facts.Day(1), RebalanceSchedule.Next(new Rebalance { Rule = RebalanceRule.Threshold }, Facts.Day(0)));

    [Fact]
    public void Times_Never_AreNone() =>
        Assert.Empty(RebalanceSchedule.Times(new Rebalance { Rule = RebalanceRule.Never }, Facts.Day(0), Facts.Day(1_000)));

    [Fact]
    public void Times_UpToARebalance_IncludeIt() =>
        Assert.Equal([Facts.Day(0.5), Facts.Day(7.5)], RebalanceSchedule.Times(BenchmarkRule.Default.Rebalance, Facts.Day(0), Facts.Day(7.5)));

    [Fact]
    public void RebalancesMissedWhileTheProgramWasOff_AreAllReplayedAndNoneTwice()
    {
        var times = RebalanceSchedule.Times(BenchmarkRule.Default.Rebalance, Facts.Day(0), Facts.Day(100)).ToList();
        var resumed = RebalanceSchedule.Times(BenchmarkRule.Default.Rebalance, Facts.Day(0), Facts.Day(40))
            .Concat(RebalanceSchedule.Times(BenchmarkRule.Default.Rebalance, Facts.Day(40), Facts.Day(100)));

        Assert.Equal(15, times.Count);
        Assert.Equal(times, resumed);
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
