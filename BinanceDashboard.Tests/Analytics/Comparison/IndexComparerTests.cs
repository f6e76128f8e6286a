using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Comparison;

public sealed class IndexComparerTests
{
    private static readonly AccountFacts First = Compared.Account(1, [Facts.Nav(0, 1_000), Facts.Nav(4, 1_100), Facts.Nav(6, 1_210), Facts.Nav(10, 990)]);

    [Fact]
    public void Of_RangeInsideThePast_BeginsAt100AtItsStart()
    {
        var comparison = Compared.Of([First], fromDay: 5, toDay: 10);

        Assert.Equal([Facts.Day(5), Facts.Day(6), Facts.Day(10)], comparison.Times);
        Assert.Equal([100m, 110m, 90m], comparison.LineOf(1).Values);
    }

    [Fact]
    public void Of_AccountThatJoinsLater_BeginsAt100WhenItJoins()
    {
        var comparison = Compared.Of([First, Compared.Account(2, [Facts.Nav(6, 500), Facts.Nav(10, 600)])], fromDay: 5, toDay: 10);

        Assert.Equal([null, 100m, 120m], comparison.LineOf(2).Values);
        Assert.Equal([100m, 110m, 90m], comparison.LineOf(1).Values);
    }

    [Fact]
    public void Of_Benchmark_IsThePriceReturnSinceTheStart()
    {
        var comparison = Compared.Of([First], fromDay: null, toDay: 10);

        // Half in BTC, which rises from 50,000 to 55,000, half in ETH, which stays.
        Assert.Equal(100m, comparison.ValueAt(null, Facts.Day(0)));
        Facts.Near(105m, comparison.ValueAt(null, Facts.Day(10)));
    }

    [Fact]
    public void Of_EveryLine_EndsAt100TimesOnePlusItsReturn()
    {
        var second = Compared.Account(2, [Facts.Nav(1, 300), Facts.Nav(3, 800), Facts.Nav(10, 700)], Facts.Flow(Facts.Day(2), 400));
        var comparison = Compared.Of([First, second], fromDay: 2.5, toDay: 10);

        foreach (var account in new[] { First, second })
            Facts.Near(100 * (1 + Compared.Report([account], 2.5, 10).Figures.Twr.Value!.Value), comparison.LineOf(account.Account.Id).Values[^1]);
        Facts.Near(100 * (1 + Compared.Report([First, second], 2.5, 10).Figures.BenchmarkTwr.Value!.Value), comparison.LineOf(null).Values[^1]);
    }

    [Fact]
    public void Of_AccountThatIsNoLongerRead_EndsThere()
    {
        var comparison = Compared.Of([First, Compared.Account(2, [Facts.Nav(0, 500), Facts.Nav(5.8, 600)])], fromDay: null, toDay: 10);

        // Level for at most 12 hours: on day 6, not on day 10.
        Assert.Equal(120m, comparison.ValueAt(2, Facts.Day(6)));
        Assert.Null(comparison.ValueAt(2, Facts.Day(10)));
    }

    [Fact]
    public void Of_AccountWithoutAPointOrAReturn_NoLineAndTheReason()
    {
        var unpriced = Compared.Account(3, [Facts.Nav(0, 500), Facts.Nav(10, 600)], Facts.Flow(Facts.Day(2), null));
        var comparison = Compared.Of([First, Compared.Account(2, []), unpriced], fromDay: null, toDay: 10);

        Assert.All(comparison.LineOf(2).Values, value => Assert.Null(value));
        Assert.Equal("There is no complete snapshot yet.", comparison.LineOf(2).Reason);
        Assert.All(comparison.LineOf(3).Values, value => Assert.Null(value));
        Assert.Equal("The cash flow at 2026-01-07 00:00 UTC has no price yet.", comparison.LineOf(3).Reason);
        Assert.Null(comparison.LineOf(1).Reason);
    }

    [Fact]
    public void Of_LongSeries_FewTimesButEveryLinesExtremes()
    {
        var dice = new Random(5);
        var accounts = Enumerable.Range(1, 10).Select(id => Compared.Account(id, Enumerable.Range(0, 900).Select(hour => Facts.Nav(hour / 24d, 1_000 + dice.Next(500))))).ToList();

        var comparison = Compared.Of(accounts, fromDay: null, toDay: 40, most: 500);

        Assert.InRange(comparison.Times.Length, 100, 500);
        foreach (var account in accounts)
        {
            var navs = account.Series.Points.Select(point => point.Nav).ToList();
            Facts.Near(100 * navs.Max() / navs[0], comparison.LineOf(account.Account.Id).Values.Max(), 1e-9m);
            Facts.Near(100 * navs.Min() / navs[0], comparison.LineOf(account.Account.Id).Values.Min(), 1e-9m);
        }
    }

    [Fact]
    public void Of_NoAccounts_IsEmpty() => Assert.Empty(Compared.Of([], fromDay: null, toDay: 10).Times);
}
