using BinanceDashboard.Analytics.CostBasis;
using BinanceDashboard.Store;
using static BinanceDashboard.Tests.Analytics.CostBasis.Costs;
using static BinanceDashboard.Tests.Analytics.Positions.Trades;

namespace BinanceDashboard.Tests.Analytics.CostBasis;

public sealed class CostBasisTests
{
    [Theory]
    [InlineData(CostMethod.Fifo, 200, 250, 250)]
    [InlineData(CostMethod.Lifo, 250, 200, 200)]
    [InlineData(CostMethod.Hifo, 275, 175, 175)]
    [InlineData(CostMethod.Average, 225, 225, 225)]
    public void Build_WorkedExample_CostsAndGainsByMethod(CostMethod method, int cost, int gain, int left)
    {
        var sol = Asset("SOL", method, Spot(Buy(1, 1, 100)), Spot(Buy(2, 1, 200)), Spot(Buy(3, 1, 150)), Spot(Sell(4, 1.5m, 300)));

        Assert.Equal((cost, (decimal?)gain, (decimal?)left), (sol.Turnover.CostOut, sol.RealizedUsd.Value, sol.CostUsd.Value));
        Assert.Equal(1.5m, sol.Quantity);
        Assert.True(sol.CostKnown);
    }

    [Fact]
    public void Build_BothLegsOfACoinPair_AreValuedInUsdByTheQuote()
    {
        var costs = Build(new CostFacts { Fills = [Spot(Buy(1, 1, 0.05m), "ETHBTC"), Spot(Buy(2, 1, 2_500), "ETHUSDT")], Flows = [Flow(0, FlowKind.Deposit, "BTC", 1)] });

        Assert.Equal(2_500m, costs.Of("ETH").AverageCostUsd.Value);
        Assert.Equal((0.95m, 0m), (costs.Of("BTC").Quantity, costs.Of("BTC").RealizedUsd.Value ?? -1));
    }

    [Fact]
    public void Build_FeeInTheBoughtAsset_TakesItsShareOffTheNewLot()
    {
        var sol = Asset("SOL", CostMethod.Fifo, Spot(Buy(1, 1, 50)), Spot(Buy(2, 1, 100, 0.001m), feeAsset: "SOL"));

        Assert.Equal([1m, 0.999m], sol.Lots.Select(lot => lot.Quantity));
        Assert.Equal((99.9m, 0m, 0.1m), (sol.Lots[1].CostUsd, sol.RealizedUsd.Value, sol.PaidUsd.Value));
    }

    [Fact]
    public void Build_FeeInAThirdAsset_IsADisposalAndInNoCost()
    {
        var costs = Build(new CostFacts { Fills = [Spot(Buy(2, 1, 100, 0.01m), feeAsset: "BNB")], Flows = [Flow(1, FlowKind.Deposit, "BNB", 1, amountUsd: 400)] });

        Assert.Equal(100m, costs.Of("SOL").CostUsd.Value);
        var bnb = costs.Of("BNB");
        Assert.Equal((0.99m, 396m, 1m, 5m), (bnb.Quantity, bnb.CostUsd.Value ?? 0, bnb.RealizedUsd.Value ?? 0, bnb.PaidUsd.Value ?? 0));
    }

    [Fact]
    public void Build_CommissionOfWhatIsLeft_IsToldBesideTheCostAndGoesWithWhatIsSold()
    {
        foreach (var method in Methods)
        {
            // 5 USD in BNB for 4 SOL, of which one is sold again: 3.75 USD stay; 0.1 SOL of 1 at 100 is 10 USD.
            Assert.Equal(3.75m, Asset("SOL", method, Spot(Buy(1, 4, 100, 0.01m), feeAsset: "BNB"), Spot(Sell(2, 1, 200))).Lots.Sum(lot => lot.FeeUsd));
            Assert.Equal(10m, Asset("SOL", method, Spot(Buy(1, 1, 100, 0.1m), feeAsset: "SOL")).Lots.Sum(lot => lot.FeeUsd));
            Assert.Null(Asset("SOL", method, Spot(Buy(1, 1, 100, 0.1m), feeAsset: "XYZ")).Lots.Single().FeeUsd);
        }
    }

    [Fact]
    public void Build_OverSelling_NeverInventsALot()
    {
        foreach (var method in Methods)
        {
            var sol = Asset("SOL", method, Spot(Buy(1, 1, 100)), Spot(Sell(2, 3, 200)), Spot(Buy(3, 1, 150)));

            Assert.False(sol.CostKnown);
            Assert.Equal(new UncoveredDisposal(At(2), 2, 400), Assert.Single(sol.Uncovered));
            Assert.NotNull(sol.RealizedUsd.Reason);
            Assert.Equal((100m, 1m, 150m), (sol.KnownRealizedUsd, sol.Quantity, sol.CostUsd.Value));
        }
    }

    [Fact]
    public void Build_Deposit_IsALotAtItsValueUnlessTheTrueCostIsTold()
    {
        var facts = new CostFacts { Flows = [Flow(1, FlowKind.Deposit, "BTC", 0.1m)] };
        var assumed = Build(facts).Of("BTC");
        var told = Build(facts, terms: Prices with { TrueCost = flow => flow.Quantity * 20_000 }).Of("BTC");

        Assert.Equal((5_000m, true), (assumed.CostUsd.Value, assumed.Lots[0].IsAssumed));
        Assert.Equal((2_000m, false), (told.CostUsd.Value, told.Lots[0].IsAssumed));
    }

    [Fact]
    public void Build_Withdrawal_LeavesWithItsCostAndItsNetworkFeeIsADisposal()
    {
        var btc = Build(new CostFacts { Flows = [Flow(1, FlowKind.Deposit, "BTC", 1, amountUsd: 40_000), Flow(2, FlowKind.Withdrawal, "BTC", -0.51m, 0.01m)] }).Of("BTC");

        Assert.Equal((0.49m, 19_600m, 100m, 500m), (btc.Quantity, btc.CostUsd.Value, btc.RealizedUsd.Value, btc.PaidUsd.Value));
    }

    [Fact]
    public void Build_PendingAndFailedFlows_ChangeNothing() =>
        Assert.Empty(Build(new CostFacts { Flows = [Flow(1, FlowKind.Deposit, "BTC", 1) with { Status = FlowStatus.Pending }, Flow(2, FlowKind.Withdrawal, "BTC", -1) with { Status = FlowStatus.Failed }] }));

    [Fact]
    public void Build_Rewards_AreLotsAtTheirValue_AndOneTakenBackLeavesWithItsCost()
    {
        var bnb = Build(new CostFacts { Dividends = [Reward(1, "BNB", 2), Reward(2, "BNB", -0.5m)] }).Of("BNB");

        Assert.Equal((1.5m, 750m, 0m), (bnb.Quantity, bnb.CostUsd.Value, bnb.RealizedUsd.Value));
        Assert.Equal(CostEventKind.Received, bnb.Lots[0].Kind);
    }

    [Fact]
    public void Build_Conversion_IsWorthItsDollarLeg()
    {
        var costs = Build(new CostFacts { Conversions = [Convert(2, "BTC", 0.1m, "USDT", 4_990)], Flows = [Flow(1, FlowKind.Deposit, "BTC", 1, amountUsd: 40_000)] });

        Assert.Equal(4_990m, costs.Of("USDT").CostUsd.Value);
        Assert.Equal(990m, costs.Of("BTC").RealizedUsd.Value);
    }

    [Fact]
    public void Build_Dust_KeepsItsFeeBackOfTheNewLot()
    {
        var costs = Build(new CostFacts { Conversions = [Convert(2, "SOL", 0.5m, "BNB", 0.0098m, 0.0002m)], Flows = [Flow(1, FlowKind.Deposit, "SOL", 1, amountUsd: 8)] });

        Assert.Equal((0.0098m, 4.9m, 0.1m), (costs.Of("BNB").Quantity, costs.Of("BNB").CostUsd.Value, costs.Of("BNB").PaidUsd.Value));
        Assert.Equal(1m, costs.Of("SOL").RealizedUsd.Value);
    }

    [Fact]
    public void Build_IncomeOfFutures_ComesAndGoes_AndTransfersDoNot()
    {
        var facts = new CostFacts
        {
            Incomes = [Funding(1, 30) with { IncomeType = "REALIZED_PNL" }, Funding(2, -0.5m), Commission(3, -2), Funding(4, 1_000) with { IncomeType = "TRANSFER" }],
            Fills = [Buy(1, 1, 100, 2)],
        };
        var usdt = Assert.Single(Build(facts));

        Assert.Equal((27.5m, 27.5m, 0m, 2.5m), (usdt.Quantity, usdt.CostUsd.Value, usdt.RealizedUsd.Value, usdt.PaidUsd.Value));
    }

    [Fact]
    public void Build_LotWithoutAPrice_HasNoCostAndSaysSo()
    {
        var sol = Build(new CostFacts { Dividends = [Reward(1, "SOL", 1)] }).Of("SOL");

        Assert.Equal((1m, null, false), (sol.Quantity, sol.CostUsd.Value, sol.CostKnown));
        Assert.Equal("What came in at 2026-01-05 00:00 UTC had no price in USD.", sol.AverageCostUsd.Reason);
    }

    [Fact]
    public void Build_AverageWithALotOfUnknownCost_KeepsItApart()
    {
        var sol = Build(new CostFacts { Dividends = [Reward(1, "SOL", 1)], Fills = [Spot(Buy(2, 1, 100)), Spot(Sell(3, 1, 150))] }, CostMethod.Average).Of("SOL");

        Assert.Equal((50m, 1m), (sol.RealizedUsd.Value, sol.Lots.Single(lot => lot.CostUsd is null).Quantity));
    }

    [Fact]
    public void Ledger_SymbolThatNobodyKnows_IsNamed()
    {
        var ledger = CostLedger.Of(new CostFacts { Fills = [Spot(Buy(1, 1, 100), "GONEUSDT")] }, Prices);

        Assert.Empty(ledger.Events);
        Assert.Equal("GONEUSDT", Assert.Single(ledger.UnknownSymbols).Symbol);
    }
}
