using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Returns;

public sealed class UnitPriceIndexTests
{
    private const double Minute = 1 / 1440d;

    [Fact]
    public void Twr_WorkedExample_Is9725BasisPointsOfAPercent()
    {
        TimedValue[] points =
            [Facts.Nav(0, 10_000), Facts.Nav(10, 11_000), Facts.Nav(10 + Minute, 16_000), Facts.Nav(20, 15_200), Facts.Nav(20 + Minute, 12_000), Facts.Nav(30, 12_600)];

        var twr = UnitPriceIndex.Build(points, [Facts.Amount(10 + Minute / 2, 5_000), Facts.Amount(20 + Minute / 2, -3_200)]).Twr(Facts.Day(0), Facts.Day(30));

        // 1.1 × 0.95 × 1.05 − 1
        Facts.Near(0.09725m, twr.Value);
    }

    [Fact]
    public void Twr_WorkedExampleWithoutPointsAfterTheFlows_IsTheSame()
    {
        TimedValue[] points = [Facts.Nav(0, 10_000), Facts.Nav(10, 11_000), Facts.Nav(20, 15_200), Facts.Nav(30, 12_600)];

        var twr = UnitPriceIndex.Build(points, [Facts.Amount(10 + Minute / 2, 5_000), Facts.Amount(20 + Minute / 2, -3_200)]).Twr(Facts.Day(0), Facts.Day(30));

        Facts.Near(0.09725m, twr.Value);
    }

    [Theory]
    [InlineData(1_000, 1_000)]
    [InlineData(1_000, -750)]
    [InlineData(1_000, 1_000_000)]
    public void DepositOrWithdrawal_WithFlatPrices_ShowsNoReturn(int nav, int amount)
    {
        // Sampled every ten minutes, the flow in between.
        TimedValue[] points = [Facts.Nav(0, nav), Facts.Nav(10 * Minute, nav), Facts.Nav(20 * Minute, nav + amount), Facts.Nav(30 * Minute, nav + amount)];

        Assert.Equal(0, UnitPriceIndex.Build(points, [Facts.Amount(14 * Minute, amount)]).Twr(Facts.Day(0), Facts.Day(1)).Value);
    }

    [Fact]
    public void FlowAtExactlyASnapshotsTime_BelongsBeforeIt()
    {
        var index = UnitPriceIndex.Build([Facts.Nav(0, 100), Facts.Nav(1, 200), Facts.Nav(2, 220)], [Facts.Amount(1, 100)]);

        Assert.Equal([1, 1, 1.1m], index.Points.Select(point => point.Index));
    }

    [Fact]
    public void EmptiedAndRefilledAccount_KeepsItsIndexUntilMoneyIsBack()
    {
        TimedValue[] points = [Facts.Nav(0, 100), Facts.Nav(1, 110), Facts.Nav(2, 0), Facts.Nav(3, 0), Facts.Nav(4, 500), Facts.Nav(5, 550)];

        var index = UnitPriceIndex.Build(points, [Facts.Amount(1 + Minute / 2, -110), Facts.Amount(3.5, 495)]);

        Assert.Equal([1, 1.1m, 1.1m, 1.1m, 1.1m, 1.21m], index.Points.Select(point => point.Index));
        Facts.Near(0.21m, index.Twr(Facts.Day(0), Facts.Day(5)).Value);
    }

    [Fact]
    public void NearlyEmptyStart_WithALaterDeposit_IsMeasuredOnTheMoneyThatWasThere()
    {
        // 1 USD falls by 10 %, 9,999.1 come in, 10,000 rise by 23 %: 0.9 × 1.23 − 1, while profit over the start's value would be +230,000 %.
        TimedValue[] points = [Facts.Nav(0, 1), Facts.Nav(1, 0.9m), Facts.Nav(2, 12_300)];

        Facts.Near(0.107m, UnitPriceIndex.Build(points, [Facts.Amount(1 + Minute / 2, 9_999.1m)]).Twr(Facts.Day(0), Facts.Day(2)).Value);
    }

    [Fact]
    public void Pause_BelowZero_EndsWithTheNextPointAboveZero()
    {
        // Unpaused, −10 with 50 in half-way would pass for 15 of capital that gained 60.
        TimedValue[] points = [Facts.Nav(0, 0), Facts.Nav(1, -10), Facts.Nav(2, 100), Facts.Nav(3, 150)];

        var index = UnitPriceIndex.Build(points, [Facts.Amount(1.5, 50)]);

        Assert.Equal([1, 1, 1, 1.5m], index.Points.Select(point => point.Index));
    }

    [Fact]
    public void Twr_FlowWithoutAPriceInside_IsNullWithTheReason()
    {
        var index = UnitPriceIndex.Build([Facts.Nav(0, 100), Facts.Nav(1, 300), Facts.Nav(2, 330)], [Facts.Amount(0.5, null)]);

        Assert.Equal("The cash flow at 2026-01-05 12:00 UTC has no price yet.", index.Twr(Facts.Day(0), Facts.Day(2)).Reason);
        Facts.Near(0.1m, index.Twr(Facts.Day(1), Facts.Day(2)).Value);
    }

    [Fact]
    public void FlowOfACoinThatNavLeavesOut_BlocksNothing()
    {
        var flows = FlowAmounts.Of([Facts.Flow(Facts.Day(0.5), null, asset: "NEW")], new HashSet<string> { "NEW" });

        Facts.Near(0.1m, UnitPriceIndex.Build([Facts.Nav(0, 100), Facts.Nav(1, 110)], flows).Twr(Facts.Day(0), Facts.Day(1)).Value);
    }

    [Theory]
    [InlineData(FlowStatus.Pending)]
    [InlineData(FlowStatus.Cancelled)]
    [InlineData(FlowStatus.Failed)]
    public void FlowThatIsNotCompleted_IsNotCounted(FlowStatus status) =>
        Assert.Empty(FlowAmounts.Of([Facts.Flow(Facts.Day(1), 100, status: status)]));

    [Fact]
    public void Twr_ValueBelowZeroWithoutAFlow_IsNullWithAReason() => Assert.Contains(
        "fell below zero", UnitPriceIndex.Build([Facts.Nav(0, 100), Facts.Nav(1, -50), Facts.Nav(2, 10)], []).Twr(Facts.Day(0), Facts.Day(2)).Reason);

    [Fact]
    public void Twr_AllLost_IsMinusOne() =>
        Assert.Equal(-1, UnitPriceIndex.Build([Facts.Nav(0, 100), Facts.Nav(1, 0)], []).Twr(Facts.Day(0), Facts.Day(2)).Value);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-5, -1)]
    [InlineData(1.2, 1.8)]
    public void Twr_FewerThanTwoPoints_IsNullWithAReason(double from, double to)
    {
        var index = UnitPriceIndex.Build([Facts.Nav(0, 100), Facts.Nav(1, 110)], []);

        Assert.NotNull(index.Twr(Facts.Day(from), Facts.Day(to)).Reason);
    }

    [Fact]
    public void Twr_NeverAnyMoney_IsNullAndNotZero() =>
        Assert.Null(UnitPriceIndex.Build([Facts.Nav(0, 0), Facts.Nav(1, 0)], []).Twr(Facts.Day(0), Facts.Day(1)).Value);

    [Fact]
    public void Build_ContinuedFromAnyPoint_EqualsTheWhole()
    {
        TimedValue[] points = [Facts.Nav(0, 100), Facts.Nav(1, 0), Facts.Nav(2, -5), Facts.Nav(3, 70), Facts.Nav(4, 90), Facts.Nav(5, 80)];
        FlowAmount[] flows = [Facts.Amount(0.5, -100), Facts.Amount(2.5, 70), Facts.Amount(4, 10)];
        var whole = UnitPriceIndex.Build(points, flows).Points.ToArray();

        for (var i = 0; i < points.Length; i++)
            Assert.Equal(whole[i..].AsEnumerable(), UnitPriceIndex.Build(points[(i + 1)..], flows, whole[i]).Points);
    }
}
