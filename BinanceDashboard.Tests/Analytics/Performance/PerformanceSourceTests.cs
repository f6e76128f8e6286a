using BinanceDashboard.Analytics;

namespace BinanceDashboard.Tests.Analytics.Performance;

public sealed class PerformanceSourceTests
{
    [Fact]
    public void Over_Money_IsThatBetweenTheTwoPoints()
    {
        // Start at day 1: the last point at or before day 1.5. The flow of day 4 comes after the last point and is in neither NAV.
        var world = new World([Facts.Nav(0, 100), Facts.Nav(1, 110), Facts.Nav(2, 330), Facts.Nav(3, 300)], [Facts.Flow(Facts.Day(1), 7, "0"), Facts.Flow(Facts.Day(1.6), 200, "1"), Facts.Flow(Facts.Day(4), 50, "2")]);

        var period = world.Source().Over(Facts.Day(1.5), Facts.Day(5));

        Assert.Equal((110m, 300m, 200m, -10m), (period.StartNav.Value, period.EndNav.Value, period.NetFlows.Value, period.Profit.Value));
        Assert.Equal((Facts.Day(1), Facts.Day(3), 3.5m), (period.StartAt, period.EndAt, period.Days.Value));
    }

    [Fact]
    public void Over_RangeThatBeginsBeforeTheAccount_StartsWithItsFirstPoint()
    {
        var period = new World([Facts.Nav(0, 100), Facts.Nav(10, 110)], []).Source().Over(Facts.Day(-10), Facts.Day(10));

        Assert.Equal((100m, 20m), (period.StartNav.Value, period.Days.Value));
        Facts.Near(0.1m, period.Account.Twr.Value);
    }

    [Fact]
    public void Over_DailyReturns_AreThoseBetweenTheLastPointsOfTheDays()
    {
        // Each day a low at noon and a close an hour before midnight; the closes rise by 1 % and fall by 0.5 % in turn.
        var (points, nav) = (new List<TimedValue>(), 1_000m);
        for (var day = 0; day < 21; day++)
        {
            nav *= day % 2 == 1 ? 1.01m : 0.995m;
            points.AddRange([Facts.Nav(day + 0.5, nav * 0.7m), Facts.Nav(day + 23 / 24d, nav)]);
        }

        var all = new World(points, []).All();

        // 10 × 0.01 and 10 × −0.005: mean 0.0025, deviation √(20 × 0.0075² / 19).
        var deviation = 0.0075 * Math.Sqrt(20 / 19d);
        Facts.Near((decimal)(deviation * Math.Sqrt(365)), all.Account.Volatility.Value, 1e-9m);
        Facts.Near((decimal)(0.0025 / deviation * Math.Sqrt(365)), all.Account.Sharpe.Value, 1e-9m);
        Facts.Near((decimal)(0.0025 * 365 / (0.005 * Math.Sqrt(0.5) * Math.Sqrt(365))), all.Account.Sortino.Value, 1e-9m);
        Assert.Equal(-0.3m, decimal.Round(all.Account.MaxDrawdown.Value ?? 0, 2));
    }

    [Fact]
    public void Over_NineteenDailyReturns_NeedsTwentyDaysForAllButDrawdown()
    {
        var all = new World([.. Enumerable.Range(0, 20).Select(day => Facts.Nav(day, 100 - day))], []).All();

        Assert.All(
            [all.Account.Volatility, all.Account.Sharpe, all.Account.Sortino, all.Relative.Alpha, all.Relative.Beta, all.Relative.TrackingError, all.Relative.InformationRatio, all.Relative.UpCapture, all.Relative.DownCapture],
            figure => Assert.Contains("needs 20 days", figure.Reason, StringComparison.Ordinal));
        Assert.Contains("needs 30 days", all.Account.Calmar.Reason, StringComparison.Ordinal);
        Facts.Near(-0.19m, all.Account.MaxDrawdown.Value);
        Assert.Equal(19m, all.Account.MaxDrawdownDays.Value);
    }

    [Fact]
    public void Over_Cagr_IsThatOfTheDailyReturnsAndCalmarDividesItByTheDrawdown()
    {
        // 40 returns: half of it lost on the first day, then 4 % a day.
        var points = new List<TimedValue> { Facts.Nav(0, 1_000), Facts.Nav(1, 500) };
        while (points.Count < 41) points.Add(Facts.Nav(points.Count, points[^1].Value * 1.04m));

        var all = new World(points, []).All();

        var cagr = Math.Pow(0.5 * Math.Pow(1.04, 39), 365 / 40d) - 1;
        Facts.Near((decimal)cagr, all.Account.Cagr.Value, 1e-9m);
        Facts.Near((decimal)(cagr / 0.5), all.Account.Calmar.Value, 1e-9m);
    }

    [Fact]
    public void Over_NothingThatMoves_HasVolatilityZeroAndReasonsForTheRest()
    {
        var all = new World([.. Enumerable.Range(0, 41).Select(day => Facts.Nav(day, 100))], []).All();

        Assert.Equal((0m, 0m, 0m), (all.Account.Volatility.Value, all.Account.MaxDrawdown.Value, all.Relative.TrackingError.Value));
        Assert.All(
            [all.Account.Sharpe, all.Account.Sortino, all.Account.Calmar, all.Relative.Beta, all.Relative.Alpha, all.Relative.InformationRatio, all.Relative.UpCapture, all.Relative.DownCapture],
            figure => Assert.NotNull(figure.Reason));
    }

    [Fact]
    public void Over_BenchmarkThatIsNotKnown_LeavesTheAccountsOwnFigures()
    {
        var world = new World([.. Enumerable.Range(0, 41).Select(day => Facts.Nav(day, 100 + day % 3))], [Facts.Flow(Facts.Day(5), 10)]) { Price = (asset, at) => at == Facts.Day(5) ? 0 : 1 };

        var all = world.All();

        Assert.NotNull(all.Account.Volatility.Value);
        Assert.All([all.Benchmark.Twr, all.Excess, all.Relative.Beta, all.Benchmark.Volatility], figure => Assert.Equal("The price of BTC at 2026-01-10 00:00 UTC is not known.", figure.Reason));
    }

    [Fact]
    public void Mwr_UnderADay_IsNull() =>
        Assert.NotNull(new World([Facts.Nav(0, 100), Facts.Nav(0.9, 110), Facts.Nav(3, 120)], []).Source().Over(Facts.Day(2.1), Facts.Day(3)).Account.Mwr.Reason);
}
