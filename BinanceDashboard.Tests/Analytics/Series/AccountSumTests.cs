using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Analytics.Series;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Series;

public sealed class AccountSumTests
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromDays(2);

    [Fact]
    public void Of_TwoAccounts_SumsTheLastPointsAtEveryTimeOfEither()
    {
        var sum = AccountSum.Of([Account(1, [Facts.Nav(0, 100), Facts.Nav(2, 120)]), Account(2, [Facts.Nav(0, 50), Facts.Nav(1, 60)])], MaxAge);

        Assert.Equal([(Facts.Day(0), 150m), (Facts.Day(1), 160m), (Facts.Day(2), 180m)], sum.Points.Select(point => (point.At, point.Value)));
        Assert.All(sum.Points, point => Assert.True(point.Complete));
        Assert.Empty(sum.Flows);
    }

    [Fact]
    public void AccountsAskedOneAfterTheOther_AreOneRoundAndNeverPartial()
    {
        TimedValue[] later = [.. new[] { 0.0, 5, 10 }.Select(day => new TimedValue(Facts.Day(day).AddSeconds(3), 50))];

        var sum = AccountSum.Of([Account(1, [Facts.Nav(0, 100), Facts.Nav(5, 110), Facts.Nav(10, 120)]), Account(2, later)], TimeSpan.FromHours(2));

        Assert.Equal([150m, 160m, 170m], sum.Points.Select(point => point.Value));
        Assert.All(sum.Points, point => Assert.True(point.Complete));
        Assert.Empty(sum.Flows);
    }

    [Fact]
    public void AccountThatJoinsLater_IsAFlowAndNotAReturnOfTheTotal()
    {
        var sum = AccountSum.Of([Account(1, [Facts.Nav(0, 100), Facts.Nav(1, 110), Facts.Nav(2, 110)]), Account(2, [Facts.Nav(1.5, 1_000), Facts.Nav(2, 1_000)])], MaxAge);

        var joined = Assert.Single(sum.Flows);
        Assert.Equal((Facts.Day(1.5), 1_000m, 2L), (joined.At, joined.AmountUsd, joined.AccountId));
        Facts.Near(0.1m, Index(sum).Twr(Facts.Day(0), Facts.Day(2)).Value);
    }

    [Fact]
    public void FlowsBeforeAnAccountJoined_AreInsideItsFirstNav()
    {
        var late = Account(2, [Facts.Nav(1, 50)], Facts.Flow(Facts.Day(0.5), 50, "before"), Facts.Flow(Facts.Day(1.5), 7, "after"));

        var sum = AccountSum.Of([Account(1, [Facts.Nav(0, 100), Facts.Nav(2, 100)]), late], MaxAge);

        Assert.Equal([AccountSum.JoinedId, "after"], sum.Flows.Select(flow => flow.ExternalId));
    }

    [Fact]
    public void FlowThatOneAccountHasNotShownYet_IsNoLossOfTheTotal()
    {
        var first = Account(1, [Facts.Nav(0, 100), Facts.Nav(1, 1_100)], Facts.Flow(Facts.Day(0.25), 1_000));
        var second = Account(2, [Facts.Nav(0, 100), Facts.Nav(0.5, 100), Facts.Nav(1.5, 100)]);

        var sum = AccountSum.Of([first, second], MaxAge);

        Assert.Equal([200m, 1_200m, 1_200m, 1_200m], sum.Points.Select(point => point.Value));
        Assert.Equal(0, Index(sum).Twr(Facts.Day(0), Facts.Day(2)).Value);
    }

    [Fact]
    public void AccountTooOld_MakesThePointPartial()
    {
        var sum = AccountSum.Of([Account(1, [Facts.Nav(0, 100)]), Account(2, [Facts.Nav(0, 50), Facts.Nav(2, 60), Facts.Nav(2.1, 60)])], MaxAge);

        Assert.Equal([true, true, false], sum.Points.Select(point => point.Complete));
        Assert.Equal("Account 1 has had no complete snapshot since 2026-01-05 00:00 UTC.", sum.Points[2].Reason);
    }

    [Fact]
    public void AccountWithoutAPoint_DoesNotBelongToTheSum()
    {
        var sum = AccountSum.Of([Account(1, [Facts.Nav(0, 100)]), Account(2, [], Facts.Flow(Facts.Day(1), 5))], MaxAge);

        Assert.Equal(100m, Assert.Single(sum.Points).Value);
        Assert.Empty(sum.Flows);
    }

    [Fact]
    public void Of_NoAccounts_IsEmpty() => Assert.Empty(AccountSum.Of([], MaxAge).Points);

    private static AccountSeries Account(long id, TimedValue[] points, params CashFlow[] flows) =>
        new() { AccountId = id, Name = $"Account {id}", Points = points, Flows = flows };

    private static UnitPriceIndex Index(SummedSeries sum) => UnitPriceIndex.Build(
        [.. sum.Points.Where(point => point.Complete).Select(point => new TimedValue(point.At, point.Value))], FlowAmounts.Of(sum.Flows));
}
