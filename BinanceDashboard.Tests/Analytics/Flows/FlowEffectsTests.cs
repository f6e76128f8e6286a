using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Flows;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Flows;

public sealed class FlowEffectsTests
{
    private static readonly BenchmarkRule Never = Facts.Rule(RebalanceRule.Never);

    [Fact]
    public void Of_MoneyInAndOut_TheUnitsOfTheWorkedExample()
    {
        var (deposit, withdrawal) = (Facts.Flow(Facts.Day(1), 1_000, "in"), Facts.Flow(Facts.Day(2), -5_527.5m, "out"));
        var effects = new FlowEffects(Run([deposit, withdrawal]));

        Facts.Near(0.0083333333333333m, effects.Of(deposit).Units["BTC"], 1e-10m);
        Facts.Near(0.1666666666666667m, effects.Of(deposit).Units["ETH"], 1e-10m);
        Facts.Near(-0.05025m, effects.Of(withdrawal).Units["BTC"], 1e-10m);
        Assert.Equal([FlowEffectKind.Counted, FlowEffectKind.Counted], new[] { deposit, withdrawal }.Select(flow => effects.Of(flow).Kind));
    }

    [Fact]
    public void Of_EverythingOutAndInAgain_EndsRestartsAndFindsNothingBetween()
    {
        CashFlow[] flows = [Facts.Flow(Facts.Day(1), -90_000, "all"), Facts.Flow(Facts.Day(1.5), -1, "more"), Facts.Flow(Facts.Day(2), 500, "again")];
        var effects = new FlowEffects(Run(flows));

        Assert.Equal([FlowEffectKind.Ended, FlowEffectKind.NothingHeld, FlowEffectKind.Restarted], flows.Select(flow => effects.Of(flow).Kind));
    }

    [Theory]
    [InlineData(FlowStatus.Pending, 100, FlowEffectKind.Pending)]
    [InlineData(FlowStatus.Cancelled, 100, FlowEffectKind.NotCounted)]
    [InlineData(FlowStatus.Failed, 100, FlowEffectKind.NotCounted)]
    [InlineData(FlowStatus.Completed, null, FlowEffectKind.Unpriced)]
    public void Of_WhatDoesNotCount_SaysWhy(FlowStatus status, int? amount, FlowEffectKind kind)
    {
        var flow = Facts.Flow(Facts.Day(1), amount, status: status);

        Assert.Equal(kind, new FlowEffects(Run([flow])).Of(flow).Kind);
    }

    [Fact]
    public void Of_AtOrBeforeTheStart_IsInTheOpeningValue()
    {
        var flow = Facts.Flow(Facts.Day0, 100);

        Assert.Equal(FlowEffectKind.InOpeningValue, new FlowEffects(Run([flow])).Of(flow).Kind);
        Assert.Equal(FlowEffectKind.InOpeningValue, new FlowEffects(null).Of(flow).Kind);
    }

    [Fact]
    public void Of_PriceMissing_IsUnknownWithTheReason()
    {
        var flow = Facts.Flow(Facts.Day(3), 100);
        var history = BenchmarkReplay.Run(Never, Facts.Start(10_000, 50_000, 2_500), [flow], Facts.Day(10), (_, _) => null);

        var effect = new FlowEffects(history).Of(flow);

        Assert.Equal(FlowEffectKind.Unknown, effect.Kind);
        Assert.Contains("The price of BTC", effect.Reason, StringComparison.Ordinal);
    }

    private static BenchmarkHistory Run(IReadOnlyList<CashFlow> flows) => BenchmarkReplay.Run(
        Never, Facts.Start(10_000, 50_000, 2_500), flows, Facts.Day(10),
        (asset, at) => at < Facts.Day(2) ? (asset == "BTC" ? 60_000 : 3_000) : (asset == "BTC" ? 55_000 : 2_750));
}
