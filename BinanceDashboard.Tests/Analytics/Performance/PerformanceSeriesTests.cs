using BinanceDashboard.Analytics.Performance;

namespace BinanceDashboard.Tests.Analytics.Performance;

public sealed class PerformanceSeriesTests
{
    [Fact]
    public void Months_Excess_IsMeasuredAtTheMonthsCloses()
    {
        // Day 0 is the 5th of January; the last points of January and February are those of days 26.9 and 54.9.
        var world = new World([Facts.Nav(0, 100), Facts.Nav(26.9, 110), Facts.Nav(40, 50), Facts.Nav(54.9, 99), Facts.Nav(60, 99)], [])
        {
            Price = (asset, at) => at >= Facts.Day(54) ? 2 : 1,
        };

        var months = world.Source().Months(null, world.End);

        Assert.Equal([new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1), new DateOnly(2026, 3, 1)], months.Select(month => month.Month));
        Assert.Equal([0.1m, -0.1m, 0m], months.Select(month => month.Account.Value));
        Assert.Equal([0m, 1m, 0m], months.Select(month => month.Benchmark.Value));
        Assert.Equal([0.1m, -1.1m, 0m], months.Select(month => month.Excess.Value));
        Assert.Equal((Facts.Day(26.9), Facts.Day(54.9)), (months[1].FromAt, months[1].ToAt));
    }

    [Fact]
    public void Rolling_Windows_AreThoseOfAsManyDailyReturns()
    {
        var world = new World([.. Enumerable.Range(0, 40).Select(day => Facts.Nav(day, day % 2 == 0 ? 100 : 101))], [])
        {
            Price = (_, at) => (at - Facts.Day0).Days % 2 == 0 ? 100 : 102,
        };

        var rolling = world.Source().Rolling(null, world.End, 30);

        Assert.Equal(10, rolling.Length);
        Assert.Equal(Facts.Day(30), rolling[0].At);
        Assert.Equal((0m, 0m), (rolling[0].Return, rolling[0].BenchmarkReturn));
        // The account moves half as far as its benchmark.
        Assert.InRange(rolling[0].Beta ?? 0, 0.49m, 0.51m);
        Assert.InRange((rolling[0].Volatility / rolling[0].BenchmarkVolatility) ?? 0, 0.49m, 0.51m);
        Assert.Empty(world.Source().Rolling(null, world.End, 90));
    }

    [Fact]
    public void Drawdowns_DeepestOfTheList_IsTheOneOfTheFigures()
    {
        var world = World.Random(5);

        var falls = world.Source().Drawdowns(null, world.End);

        Assert.Equal(world.All().Account.MaxDrawdown.Value, falls.Min(fall => fall.Depth));
        Assert.Equal(world.All().Account.MaxDrawdownDays.Value, falls.MinBy(fall => fall.Depth)?.Days);
    }

    [Fact]
    public void Bridge_PartsThatAreNotKnown_HaveAReasonAndAreInsideTheLastLine()
    {
        var world = new World([Facts.Nav(0, 10_000), Facts.Nav(2, 12_500)], [Facts.Flow(Facts.Day(1), 2_000)]);

        var bridge = world.Source().Bridge(null, world.End, Bridges.Known((BridgePart.Fees, -20)));

        Assert.Equal([2_000, null, null, -20m, null, 520], bridge.Lines.Select(line => line.Amount.Value));
        Assert.Equal("This is not read yet: what futures realised is inside the last line.", bridge.Lines[1].Amount.Reason);
    }
}
