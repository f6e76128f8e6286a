using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Analytics.Series;
using BinanceDashboard.Store;
using FsCheck;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Analytics.Series;

/// <summary>Money that goes from one of a user's accounts to another.</summary>
public sealed class OwnTransferTests
{
    private const decimal Price = 2_000;
    private static readonly TimeSpan MaxAge = TimeSpan.FromDays(3);

    [Fact]
    public void BetweenTwoAccounts_IsNoFlowOfTheSumAndCostsItsFeeAlone()
    {
        // 1.0005 ETH with 0.0005 fee leave at day 1 and arrive at day 1.5.
        var sum = AccountSum.Of(
            [
                Account(1, [Facts.Nav(0, 10_000), Facts.Nav(1.2, 7_999), Facts.Nav(2, 7_999)], Out(1, 1.0005m, 0.0005m)),
                Account(2, [Facts.Nav(0, 1_000), Facts.Nav(1.2, 1_000), Facts.Nav(2, 3_000)], In(1.5, 1m)),
            ],
            MaxAge);

        Assert.Empty(sum.Flows);
        Assert.Equal([11_000m, 10_999m, 10_999m], sum.Points.Select(point => point.Value));
        Facts.Near(-1m / 11_000, Twr(sum));
    }

    [Fact]
    public void OnlyPendingOnTheOtherSide_CountsWhileItIsUnderWay()
    {
        var sum = AccountSum.Of(
            [Account(1, [Facts.Nav(0, 10_000), Facts.Nav(2, 8_000)], Out(1, 1m, 0)), Account(2, [Facts.Nav(0, 1_000), Facts.Nav(2, 1_000)], In(1.1, 1m) with { Status = FlowStatus.Pending })],
            MaxAge);

        Assert.Empty(sum.Flows);
        Assert.Equal(11_000m, sum.Points[^1].Value);
    }

    [Fact]
    public void StillPendingAfterADay_IsMoneyOutUntilItArrives()
    {
        var arrival = In(1.1, 1m) with { Status = FlowStatus.Pending };
        var sum = AccountSum.Of(
            [Account(1, [Facts.Nav(0, 10_000), Facts.Nav(1.5, 8_000), Facts.Nav(2.5, 8_000)], Out(1, 1m, 0)), Account(2, [Facts.Nav(0, 1_000), Facts.Nav(1.5, 1_000), Facts.Nav(2.5, 1_000)], arrival)],
            MaxAge);

        Assert.Equal([11_000m, 9_000m, 9_000m], sum.Points.Select(point => point.Value));
        Assert.Equal([("out", FlowStatus.Completed), ("in", FlowStatus.Pending)], sum.Flows.Select(flow => (flow.ExternalId, flow.Status)));
        Facts.Near(1, 1 + Twr(sum));
    }

    [Theory]
    [InlineData(1.01, 1, "another amount")]
    [InlineData(1, 2.5, "more than a day later")]
    [InlineData(1, 0.5, "before it left")]
    public void WhatDoesNotFit_StaysTwoFlows(double amount, double arrived, string why)
    {
        var sum = AccountSum.Of(
            [Account(1, [Facts.Nav(0, 10_000), Facts.Nav(3, 8_000)], Out(1, 1m, 0)), Account(2, [Facts.Nav(0, 1_000), Facts.Nav(3, 3_000)], In(arrived, (decimal)amount))],
            MaxAge);

        Assert.True(sum.Flows.Length == 2, why);
    }

    [Fact]
    public void TwoThatCouldBeMeant_StayFlows()
    {
        var sum = AccountSum.Of(
            [
                Account(1, [Facts.Nav(0, 10_000), Facts.Nav(2, 8_000)], Out(1, 1m, 0)),
                Account(2, [Facts.Nav(0, 1_000), Facts.Nav(2, 5_000)], In(1.1, 1m, "a"), In(1.2, 1m, "b")),
            ],
            MaxAge);

        Assert.Equal(3, sum.Flows.Length);
    }

    [Fact]
    public void ToAnAccountThatJoinsLater_IsMoneyOutAndThenInItsFirstNav()
    {
        var sum = AccountSum.Of([Account(1, [Facts.Nav(0, 10_000), Facts.Nav(1.2, 8_000), Facts.Nav(3, 8_000)], Out(1, 1m, 0)), Account(2, [Facts.Nav(2, 2_000), Facts.Nav(3, 2_000)], In(1.5, 1m))], MaxAge);

        Assert.Equal(["out", AccountSum.JoinedId], sum.Flows.Select(flow => flow.ExternalId));
        Facts.Near(1, 1 + Twr(sum));
    }

    [Fact]
    public void AnyTransferWithoutFee_LeavesTheSumAsIfThereWereOneAccount() => Law.Holds(Prop.ForAll<PositiveInt, byte, byte>((size, left, hours) =>
    {
        // A flat market: whatever is moved, whenever, the sum stays 100,000 at every time.
        var quantity = 0.0001m * (size.Get % 100_000);
        var (leaves, arrives) = (1 + left / 300d, 1 + left / 300d + hours % 24 / 24d);
        TimedValue[] At(decimal before, decimal after, double moved) => [.. new[] { 0, 0.9, 1.1, 1.4, 1.8, 2.2, 3 }.Select(day => Facts.Nav(day, day < moved ? before : after))];
        var moved = quantity * Price;
        var sum = AccountSum.Of(
            [Account(1, At(60_000 + moved, 60_000, leaves), Out(leaves, quantity, 0)), Account(2, At(40_000 - moved, 40_000, arrives), In(arrives, quantity))],
            MaxAge);
        return sum.Flows.IsEmpty && sum.Points.All(point => point.Complete && point.Value == 100_000);
    }));

    private static decimal? Twr(SummedSeries sum) => UnitPriceIndex.Build(
        [.. sum.Points.Where(point => point.Complete).Select(point => new TimedValue(point.At, point.Value))], FlowAmounts.Of(sum.Flows)).Twr(sum.Points[0].At, sum.Points[^1].At).Value;

    private static AccountSeries Account(long id, TimedValue[] points, params CashFlow[] flows) =>
        new() { AccountId = id, Name = $"Account {id}", Points = points, Flows = [.. flows.Select(flow => flow with { AccountId = id })] };

    private static CashFlow Out(double day, decimal quantity, decimal fee) =>
        Facts.Flow(Facts.Day(day), -quantity * Price, "out", quantity: -quantity, asset: "ETH") with { Fee = fee, Price = Price, Kind = FlowKind.Withdrawal };

    private static CashFlow In(double day, decimal quantity, string id = "in") =>
        Facts.Flow(Facts.Day(day), quantity * Price, id, quantity: quantity, asset: "ETH") with { Price = Price, Kind = FlowKind.Deposit };
}
