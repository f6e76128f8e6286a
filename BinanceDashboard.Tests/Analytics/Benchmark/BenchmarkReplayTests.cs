using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Benchmark;

public sealed class BenchmarkReplayTests
{
    // The worked example: deposit on day 1, withdrawal on day 2, rebalance on the Monday after, day 7 at 12:00.
    private static readonly Dictionary<DateTimeOffset, Dictionary<string, decimal>> Example = new()
    {
        [Facts.Day(1)] = Facts.Prices(60_000, 3_000),
        [Facts.Day(2)] = Facts.Prices(55_000, 2_750),
        [Facts.Day(7.5)] = Facts.Prices(66_000, 2_200),
    };

    private static readonly CashFlow Deposit = Facts.Flow(Facts.Day(1), 1_000);

    // (0.1 BTC + 0.0005 BTC network fee) × 55,000
    private static readonly CashFlow Withdrawal = Facts.Flow(Facts.Day(2), -5_527.50m, quantity: -0.1005m, asset: "BTC");

    [Fact]
    public void Run_WorkedExampleStart_BuysHalfAndHalf()
    {
        var start = RunExample().Events[0];

        Assert.Equal((BenchmarkEventKind.Start, 0m, 10_000m), (start.Kind, start.ValueBefore, start.ValueAfter));
        Assert.Equal((0.1m, 2m), (start.UnitsAfter["BTC"], start.UnitsAfter["ETH"]));
    }

    [Fact]
    public void Run_WorkedExampleDeposit_BuysAtThePricesOfItsTime()
    {
        var deposit = RunExample().Events[1];

        // 0.1 × 60,000 + 2 × 3,000 = 12,000; 500 / 60,000 = 0.008333…; 500 / 3,000 = 0.166666…
        Assert.Equal(12_000m, deposit.ValueBefore);
        Facts.Near(13_000m, deposit.ValueAfter);
        Facts.Near(0.1m + 1 / 120m, deposit.UnitsAfter["BTC"]);
        Facts.Near(2m + 1 / 6m, deposit.UnitsAfter["ETH"]);
    }

    [Fact]
    public void Withdrawal_OfBitcoin_LeavesInUsdNotInCoinUnits()
    {
        var withdrawal = RunExample().Events[2];

        // 0.108333… × 55,000 + 2.166666… × 2,750 = 11,916.666…; less 5,527.50 = 6,389.1666…
        Facts.Near(35_750 / 3m, withdrawal.ValueBefore);
        Facts.Near(35_750 / 3m - 5_527.50m, withdrawal.ValueAfter);
        Facts.Near(0.058083333333333333333m, withdrawal.UnitsAfter["BTC"]);
        Facts.Near(1.161666666666666666667m, withdrawal.UnitsAfter["ETH"]);
        Assert.Equal(-5_527.50m, withdrawal.AmountUsd);
    }

    [Fact]
    public void Run_WorkedExampleRebalance_KeepsTheValueAndRestoresTheWeights()
    {
        var rebalance = RunExample().Events[3];

        Assert.Equal((BenchmarkEventKind.Rebalance, Facts.Day(7.5)), (rebalance.Kind, rebalance.At));
        Facts.Near(35_750 / 3m - 5_527.50m, rebalance.ValueBefore);
        Facts.Near(rebalance.ValueBefore, rebalance.ValueAfter);
        Facts.Near(0.0484027777777777777778m, rebalance.UnitsAfter["BTC"]);
        Facts.Near(1.4520833333333333333333m, rebalance.UnitsAfter["ETH"]);
    }

    [Theory]
    [InlineData(FlowStatus.Pending)]
    [InlineData(FlowStatus.Cancelled)]
    [InlineData(FlowStatus.Failed)]
    public void FlowThatIsNotCompleted_NeverCounts(FlowStatus status) =>
        Assert.Single(Run([Facts.Flow(Facts.Day(1), -1_000, status: status)]).Events);

    [Fact]
    public void PendingDeposit_OnceCompleted_CountsAtItsOwnTime()
    {
        var pending = Facts.Flow(Facts.Day(1), 1_000, status: FlowStatus.Pending);

        Assert.Single(Run([pending]).Events);
        Assert.Equal(Facts.Day(1), Run([pending with { Status = FlowStatus.Completed }]).Events[1].At);
    }

    [Fact]
    public void FlowWithoutAPrice_IsListedAndCountsAsSoonAsItHasOne()
    {
        var flow = Facts.Flow(Facts.Day(1), null);
        var without = Run([flow]);

        Assert.Equal([flow], without.UnpricedFlows);
        Assert.Null(without.UnknownFrom);
        Assert.Equal(1_000m, Run([flow with { AmountUsd = 1_000 }]).Events[1].AmountUsd);
    }

    [Fact]
    public void FlowsAtOrBeforeTheStart_AreListedAndChangeNothing()
    {
        CashFlow[] flows = [Facts.Flow(Facts.Day(0), 500, "b"), Facts.Flow(Facts.Day(-3), null, "a")];

        var history = Run(flows);

        Assert.Equal([flows[1], flows[0]], history.WithoutEffect);
        Assert.Single(history.Events);
    }

    [Fact]
    public void TwoTransfersInOneCycle_AreBothCounted() =>
        Assert.Equal([1_000m, 1_000m], Run([Deposit, Deposit with { ExternalId = "2" }]).Events.Skip(1).Select(e => e.AmountUsd ?? 0));

    [Fact]
    public void WithdrawalLargerThanTheBenchmark_EndsItAndTheNextDepositStartsItAgain()
    {
        var history = Run([Facts.Flow(Facts.Day(1), -20_000), Facts.Flow(Facts.Day(2), 3_000), Facts.Flow(Facts.Day(1.5), -5, "late")]);

        Assert.Equal([BenchmarkEventKind.Start, BenchmarkEventKind.Ended, BenchmarkEventKind.Restart], history.Events.Select(e => e.Kind));
        Assert.Equal(0m, history.PointAt(Facts.Day(1.7), Facts.Prices(1, 1)).Value);
        Facts.Near(3_000m, history.Events[2].ValueAfter);
    }

    [Theory]
    [InlineData(-12_000, BenchmarkEventKind.Ended)]
    [InlineData(-12_000.01, BenchmarkEventKind.Ended)]
    [InlineData(-11_999.99, BenchmarkEventKind.MoneyOut)]
    public void WithdrawalOfExactlyTheBenchmark_EndsItAndOneCentLessDoesNot(double amount, BenchmarkEventKind kind)
    {
        // 0.1 × 60,000 + 2 × 3,000 = 12,000
        var last = Run([Facts.Flow(Facts.Day(1), (decimal)amount)]).Events[^1];

        Assert.Equal((kind, 12_000m), (last.Kind, last.ValueBefore));
        Facts.Near(kind == BenchmarkEventKind.Ended ? 0 : 0.01m, last.ValueAfter, 1e-9m);
        Assert.All(last.UnitsAfter.Values, units => Assert.Equal(kind == BenchmarkEventKind.MoneyOut, units > 0));
    }

    [Fact]
    public void RestartAfterTheEnd_BuysAsAtTheStart()
    {
        var restart = Run([Facts.Flow(Facts.Day(1), -50_000), Facts.Flow(Facts.Day(2), 3_000, "2")]).Events[^1];

        // 1,500 / 60,000 and 1,500 / 3,000, nothing of the former units.
        Assert.Equal((BenchmarkEventKind.Restart, 0.025m, 0.5m), (restart.Kind, restart.UnitsAfter["BTC"], restart.UnitsAfter["ETH"]));
    }

    [Fact]
    public void FlowsAtTheSameTime_MoneyInComesBeforeMoneyOutAndThenById()
    {
        CashFlow[] flows = [Facts.Flow(Facts.Day(1), -1, "a"), Facts.Flow(Facts.Day(1), 2, "c"), Facts.Flow(Facts.Day(1), 3, "B")];

        Assert.Equal(["B", "c", "a"], Run(flows).Events.Skip(1).Select(e => e.ExternalId ?? ""));
    }

    [Fact]
    public void FlowAtTheTimeOfARebalance_ComesBeforeIt()
    {
        var history = Run([Facts.Flow(Facts.Day(0.5), 100)], rule: RebalanceRule.Weekly);

        Assert.Equal([BenchmarkEventKind.Start, BenchmarkEventKind.MoneyIn, BenchmarkEventKind.Rebalance], history.Events.Select(e => e.Kind));
    }

    [Fact]
    public void MissingPriceOfAnEvent_MakesTheBenchmarkUnknownFromThereOnAndNeverGuessed()
    {
        var history = BenchmarkReplay.Run(
            Facts.Rule(RebalanceRule.Never), Facts.Start(10_000, 50_000, 2_500), [Deposit], Facts.Day(5), (asset, _) => asset == "BTC" ? 60_000 : null);

        Assert.Equal(Facts.Day(1), history.UnknownFrom);
        Assert.NotNull(history.PointAt(Facts.Day(1).AddTicks(-1), Facts.Prices(1, 1)).Value);
        Assert.Equal("The price of ETH at 2026-01-06 00:00 UTC is not known.", history.PointAt(Facts.Day(1), Facts.Prices(1, 1)).Reason);
        Assert.Null(history.UnitsAt(Facts.Day(4)));
    }

    [Fact]
    public void Run_StartWithoutAWeightedPrice_IsUnknownFromTheStart()
    {
        var start = Facts.Start(10_000, 50_000, 2_500) with { Prices = new Dictionary<string, decimal> { ["BTC"] = 50_000 } };

        Assert.Equal(start.At, BenchmarkReplay.Run(BenchmarkRule.Default, start, [], Facts.Day(1), (_, _) => 1).UnknownFrom);
    }

    [Fact]
    public void Run_StartOfNothing_WaitsForTheFirstMoney()
    {
        var history = BenchmarkReplay.Run(BenchmarkRule.Default, Facts.Start(0, 50_000, 2_500), [Facts.Flow(Facts.Day(20), 100)], Facts.Day(21), (_, _) => 10);

        Assert.Equal([BenchmarkEventKind.Start, BenchmarkEventKind.Restart], history.Events.Select(e => e.Kind));
    }

    [Fact]
    public void Run_WeightsThatDoNotAddUp_IsRefused()
    {
        var rule = BenchmarkRule.Default with { Weights = BenchmarkRule.Default.Weights.SetItem("BTC", 0.4m) };

        Assert.Throws<ArgumentException>(() => BenchmarkReplay.Run(rule, Facts.Start(1, 1, 1), [], Facts.Day(1), (_, _) => 1));
    }

    [Theory]
    [InlineData(60_000, 2)]
    [InlineData(52_000, 1)]
    public void Threshold_AtTheDailyClose_RebalancesOnlyWhenAWeightIsOffByMore(int btc, int events)
    {
        // 0.1 × 60,000 / 11,000 = 54.5 %, off by 4.5 points; 0.1 × 52,000 / 10,200 = 51.0 %.
        var history = BenchmarkReplay.Run(
            Facts.Rule(RebalanceRule.Threshold, 0.04m), Facts.Start(10_000, 50_000, 2_500), [], Facts.Day(1), (asset, _) => asset == "BTC" ? btc : 2_500);

        Assert.Equal(events, history.Events.Length);
    }

    [Fact]
    public void PointAt_TimeOfAnEvent_IsAfterIt() =>
        Facts.Near(13_000m, RunExample().PointAt(Facts.Day(1), Facts.Prices(60_000, 3_000)).Value);

    [Fact]
    public void PointAt_BeforeTheStartOrAfterTheEnd_IsBlankWithAReason()
    {
        Assert.NotNull(RunExample().PointAt(Facts.Day(-1), Facts.Prices(1, 1)).Reason);
        Assert.NotNull(RunExample().PointAt(Facts.Day(9), Facts.Prices(1, 1)).Reason);
    }

    [Fact]
    public void PointAt_WithoutAPrice_IsBlankWithAReason() =>
        Assert.Contains("ETH", RunExample().PointAt(Facts.Day(1), new Dictionary<string, decimal> { ["BTC"] = 1 }).Reason);

    [Fact]
    public void Index_OfTheWorkedExample_CountsPricesAndNeverFlows()
    {
        // 1.2 to the deposit, then × 55/60, then 6,389.1666… unchanged to the rebalance (0.058083… × 66,000 + 1.161666… × 2,200).
        var history = RunExample();

        Facts.Near(1.2m, history.PointAt(Facts.Day(1), Facts.Prices(60_000, 3_000)).Index);
        Facts.Near(1.1m, history.PointAt(Facts.Day(2), Facts.Prices(55_000, 2_750)).Index);
        Facts.Near(1.1m, history.PointAt(Facts.Day(7.5), Facts.Prices(66_000, 2_200)).Index);
    }

    private static BenchmarkHistory RunExample() => BenchmarkReplay.Run(
        BenchmarkRule.Default, Facts.Start(10_000, 50_000, 2_500) with { At = Facts.Day(0).AddHours(12) }, [Withdrawal, Deposit], Facts.Day(8),
        (asset, at) => Example.GetValueOrDefault(at)?.GetValueOrDefault(asset));

    private static BenchmarkHistory Run(CashFlow[] flows, RebalanceRule rule = RebalanceRule.Never) => BenchmarkReplay.Run(
        Facts.Rule(rule), Facts.Start(10_000, 50_000, 2_500), flows, Facts.Day(3), (asset, _) => asset == "BTC" ? 60_000 : 3_000);
}
