using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Overview;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Overview;

public sealed class OverviewCalculatorTests
{
    private static readonly TimedValue[] Points = [Facts.Nav(0, 10_000), Facts.Nav(1, 11_000), Facts.Nav(1.5, 10_450), Facts.Nav(2.25, 11_450), Facts.Nav(2.5, 12_595)];

    private static readonly CashFlow[] Deposit = [Facts.Flow(Facts.Day(2.25), 1_000)];

    [Fact]
    public void Compute_Range_HasNavAndBenchmarkAtTheLastPoint()
    {
        var figures = Compute(Points, Deposit);

        // The benchmark: 0.1 BTC and 2 ETH, + 1,000 at 50,000 and 2,500; nothing moved.
        Assert.Equal((12_595m, Facts.Day(2.5)), (figures.Nav.Value, figures.NavAt));
        Facts.Near(11_000m, figures.Benchmark.Value);
        Facts.Near(0.11m, figures.BenchmarkUnits["BTC"]);
        Facts.Near(1_595m, figures.Difference.Value);
        Facts.Near(0.145m, figures.DifferenceRatio.Value);
    }

    [Fact]
    public void Compute_Returns_LeaveTheFlowOut()
    {
        var figures = Compute(Points, Deposit);

        // 1.1 × 0.95 × 1 × 1.1 − 1
        Facts.Near(0.1495m, figures.Twr.Value);
        Assert.Equal(0, figures.BenchmarkTwr.Value);
        Facts.Near(0.1495m, figures.Excess.Value);
    }

    [Fact]
    public void ChangeToday_IsCorrectedForFlows()
    {
        // Since day 1.5, the last point at or before 00:00 of day 2: 12,595 − 10,450 − 1,000; 1 × 1.1 − 1.
        var figures = Compute(Points, Deposit);

        Assert.Equal((1_145m, Facts.Day(1.5)), (figures.ChangeToday.Value, figures.TodaySince));
        Facts.Near(0.1m, figures.ChangeTodayRatio.Value);
    }

    [Fact]
    public void Drawdown_OfTheRange_RunsOverTheIndexAndNotOverNav()
    {
        var figures = Compute(Points, Deposit);

        Facts.Near(-0.05m, figures.MaxDrawdown.Value);
        Assert.Equal(0, figures.CurrentDrawdown.Value);
    }

    [Fact]
    public void NetDeposits_CountWhatIsInsideTheRange()
    {
        CashFlow[] flows = [Facts.Flow(Facts.Day(0), 7, "before"), .. Deposit, Facts.Flow(Facts.Day(1), -200, "out"), Facts.Flow(Facts.Day(1), 5, "p", FlowStatus.Pending)];

        var figures = Compute(Points, flows);

        Assert.Equal((800m, 0, Facts.Day(2.25)), (figures.NetDeposits.Value, figures.UnpricedFlows, figures.LastFlowAt));
    }

    [Fact]
    public void FlowWithoutAPrice_IsCountedAndBlanksTheReturnsItWouldFalsify()
    {
        var figures = Compute(Points, [Facts.Flow(Facts.Day(2.1), null)]);

        Assert.Equal(1, figures.UnpricedFlows);
        Assert.NotNull(figures.Difference.Value);
        Assert.All(
            [figures.Twr, figures.Excess, figures.MaxDrawdown, figures.ChangeToday, figures.ChangeTodayRatio],
            figure => Assert.Equal("The cash flow at 2026-01-07 02:24 UTC has no price yet.", figure.Reason));
    }

    [Fact]
    public void Compute_NothingYet_IsReasonsAndNoZeros()
    {
        var figures = Compute([], []);

        Assert.All(
            [figures.Nav, figures.Benchmark, figures.Difference, figures.Twr, figures.ChangeToday, figures.MaxDrawdown, figures.NetDeposits],
            figure => Assert.Equal((null, "There is no complete snapshot yet."), (figure.Value, figure.Reason)));
    }

    [Fact]
    public void Compute_OnePoint_HasNavAndDifferenceButNoReturn()
    {
        var figures = Compute([Facts.Nav(2.5, 100)], []);

        Assert.Equal(100m, figures.Nav.Value);
        Assert.NotNull(figures.Twr.Reason);
        Assert.NotNull(figures.BenchmarkTwr.Reason);
        Assert.Equal("There is no complete snapshot from before 00:00 UTC.", figures.ChangeToday.Reason);
    }

    [Fact]
    public void Compute_BenchmarkUnknown_SaysWhy()
    {
        var figures = Compute(Points, Deposit, (_, _) => null);

        Assert.Equal("The price of BTC at 2026-01-07 06:00 UTC is not known.", figures.Difference.Reason);
        Assert.Equal(figures.Difference.Reason, figures.Excess.Reason);
        Assert.Empty(figures.BenchmarkUnits);
    }

    private static OverviewFigures Compute(TimedValue[] points, CashFlow[] flows, Func<string, DateTimeOffset, decimal?>? prices = null)
    {
        var flat = Facts.Prices(50_000, 2_500);
        var start = Facts.Start(10_000, 50_000, 2_500);
        var history = BenchmarkReplay.Run(Facts.Rule(RebalanceRule.Never), start, flows, Facts.Day(3), prices ?? ((asset, _) => flat[asset]));
        return OverviewCalculator.Compute(new OverviewInput
        {
            From = Facts.Day(0),
            To = Facts.Day(3),
            DayStart = Facts.Day(2),
            Index = UnitPriceIndex.Build(points, FlowAmounts.Of(flows)),
            Flows = flows,
            Benchmark = history,
            BenchmarkAt = at => history.PointAt(at, flat),
        });
    }
}
