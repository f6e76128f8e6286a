namespace BinanceDashboard.Tests.Analytics.Performance;

/// <summary>Pasts that lack something: a reason, never a zero, a NaN or an exception.</summary>
public sealed class PerformanceBadInputTests
{
    private static readonly DateTimeOffset End = Facts.Day(40);

    [Fact]
    public void Over_NoData_IsReasonsAndNoZeros()
    {
        var none = new World([], []).Source().Over(null, End);
        var before = new World([Facts.Nav(5, 100)], []).Source().Over(Facts.Day(1), Facts.Day(2));

        Assert.All([none.StartNav, none.Profit, none.Account.Twr, none.Relative.Beta, none.Days, before.EndNav, before.Benchmark.Twr], figure => Assert.NotNull(figure.Reason));
        Assert.Equal(1m, before.Days.Value);
        Assert.Empty(new World([], []).Source().Months(null, End));
    }

    [Fact]
    public void Over_SingleSnapshot_HasItsNavAndNoProfit()
    {
        var all = new World([Facts.Nav(0, 100)], []).Source().Over(null, Facts.Day(10));

        Assert.Equal((100m, 100m, 0m), (all.StartNav.Value, all.EndNav.Value, all.Account.MaxDrawdown.Value));
        Assert.All([all.Profit, all.Account.Twr, all.Account.Mwr, all.Benchmark.Twr, all.Account.Volatility], figure => Assert.NotNull(figure.Reason));
    }

    [Fact]
    public void Over_EmptiedAccount_HasFiniteFigures()
    {
        var points = Enumerable.Range(0, 60).Select(day => Facts.Nav(day, day is > 20 and < 40 ? 0 : 100 + day % 5)).ToList();
        var world = new World(points, [Facts.Flow(Facts.Day(20).AddSeconds(30), -points[20].Value, "out"), Facts.Flow(Facts.Day(39.5), points[40].Value, "in")]);

        var all = world.All();

        Assert.NotNull(all.Account.Volatility.Value);
        Assert.Equal(all.EndNav.Value - all.StartNav.Value - all.NetFlows.Value, all.Profit.Value);
        Assert.InRange(all.Account.MaxDrawdown.Value ?? -9, -0.05m, 0);
    }

    [Fact]
    public void Over_FlowsBeforeTheFirstSnapshot_ChangeNothing()
    {
        var points = Enumerable.Range(0, 41).Select(day => Facts.Nav(day, 100 + day)).ToList();

        Assert.Equal(new World(points, []).All(), new World(points, [Facts.Flow(Facts.Day(-1), 5, "a"), Facts.Flow(Facts.Day(0), 5, "b"), Facts.Flow(Facts.Day(-2), null, "c")]).All());
    }

    [Fact]
    public void Over_TwoFlowsInOneSecond_BothCount()
    {
        var at = Facts.Day(1).AddSeconds(1);
        var world = new World([Facts.Nav(0, 100), Facts.Nav(1, 100), Facts.Nav(2, 170)], [Facts.Flow(at, 50, "a"), Facts.Flow(at, 20, "b")]);

        Assert.Equal((70m, 0m, 0m), (world.All().NetFlows.Value, world.All().Profit.Value, world.All().Account.Twr.Value));
    }

    [Fact]
    public void Over_FlowWithoutAPrice_BlanksTheMoneyAndTheReturnsItWouldFalsify()
    {
        var all = new World([.. Enumerable.Range(0, 41).Select(day => Facts.Nav(day, 100 + day % 3))], [Facts.Flow(Facts.Day(5), null)]).All();

        Assert.All(
            [all.NetFlows, all.Profit, all.Account.Twr, all.Account.Mwr, all.Account.Volatility, all.Account.MaxDrawdown, all.Relative.Beta],
            figure => Assert.Equal("The cash flow at 2026-01-10 00:00 UTC has no price yet.", figure.Reason));
        Assert.Equal(100m, all.StartNav.Value);
    }
}
