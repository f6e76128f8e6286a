using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Tests.Analytics.Comparison;

namespace BinanceDashboard.Tests.Analytics.Reports;

/// <summary>One definition of each number, wherever it is shown.</summary>
public sealed class ReportPerformanceTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(5.3)]
    [InlineData(17.0)]
    public void Performance_OfTheReportsRange_IsWhatTheTilesTheStripAndTheLinesShow(double? fromDay)
    {
        var report = Report(fromDay);
        var period = report.Performance.Over(report.Range.From, report.Range.To);

        Assert.Equal(report.Figures.Twr, period.Account.Twr);
        Assert.Equal(report.Figures.BenchmarkTwr, period.Benchmark.Twr);
        Assert.Equal(report.Figures.Excess, period.Excess);
        Assert.Equal(report.Figures.MaxDrawdown, period.Account.MaxDrawdown);
        Assert.Equal(report.Figures.Nav, period.EndNav);
        Assert.Equal(report.Figures.NetDeposits, period.NetFlows);
        Assert.Equal(report.Points.Min(point => point.Drawdown), period.Account.MaxDrawdown.Value);
        Assert.Equal(report.Points[^1].Index / report.OpeningIndex - 1, period.Account.Twr.Value);
    }

    [Theory]
    [InlineData(3.5)]
    [InlineData(20.0)]
    public void Performance_OfAPartOfAReadPast_IsThatOfTheReportOfThatPart(double fromDay)
    {
        var (whole, part) = (Report(null), Report(fromDay));

        Assert.Equal(part.Performance.Over(part.Range.From, part.Range.To), whole.Performance.Over(Facts.Day(fromDay), whole.Range.To));
    }

    private static AccountReport Report(double? fromDay)
    {
        var dice = new Random(2);
        var nav = 10_000m;
        var points = Enumerable.Range(0, 80).Select(i => Facts.Nav(i / 2d, nav *= 0.95m + (dice.Next(1_000) / 10_000m))).ToList();
        return Compared.Report([Compared.Account(1, points, Facts.Flow(Facts.Day(10.25), 500, "a"), Facts.Flow(Facts.Day(25.2), -900, "b"))], fromDay, 40);
    }
}
