using BinanceDashboard.Analytics.CostBasis;
using BinanceDashboard.Store;
using static BinanceDashboard.Tests.Analytics.CostBasis.Costs;
using static BinanceDashboard.Tests.Analytics.Positions.Trades;

namespace BinanceDashboard.Tests.Analytics.CostBasis;

/// <summary>Ways in which programs of this kind got costs wrong.</summary>
public sealed class CostRegressionTests
{
    [Fact]
    public void PriceQuotedInACoinOrInEuro_IsNotTakenForDollars()
    {
        var costs = Build(new CostFacts { Fills = [Spot(Buy(1, 2, 0.002m), "SOLBTC"), Spot(Buy(2, 2, 100), "ADAEUR")] });

        Assert.Equal(100m, costs.Of("SOL").AverageCostUsd.Value);
        Assert.Equal(110m, costs.Of("ADA").AverageCostUsd.Value);
    }

    [Fact]
    public void SoldForMoneyOutside_IsASaleAndNoPurchase()
    {
        foreach (var kind in new[] { FlowKind.CardSale, FlowKind.P2pSell })
        {
            var btc = Build(new CostFacts { Flows = [Flow(1, FlowKind.Deposit, "BTC", 1, amountUsd: 40_000), Flow(2, kind, "BTC", -0.5m)] }).Of("BTC");

            Assert.Equal((0.5m, 20_000m, 5_000m), (btc.Quantity, btc.CostUsd.Value, btc.RealizedUsd.Value));
        }
    }

    [Fact]
    public void Sells_AreSubtractedFromTheAverage()
    {
        var sol = Asset("SOL", CostMethod.Average, Spot(Buy(1, 2, 100)), Spot(Sell(2, 1, 300)), Spot(Buy(3, 1, 200)));

        Assert.Equal((2m, 300m, 150m), (sol.Quantity, sol.CostUsd.Value, sol.AverageCostUsd.Value));
    }

    [Fact]
    public void SmallAmounts_AreLotsOfTheirOwn()
    {
        var sol = Asset("SOL", CostMethod.Fifo, Spot(Buy(1, 0.0004m, 100)), Spot(Buy(2, 0.0011m, 100)));

        Assert.Equal([0.0004m, 0.0011m], sol.Lots.Select(lot => lot.Quantity));
    }

    [Fact]
    public void EqualLookingRows_AreBothCounted()
    {
        var bnb = Build(new CostFacts { Dividends = [Reward(1, "BNB", 1), Reward(1, "BNB", 1) with { ExternalId = "2" }] }).Of("BNB");

        Assert.Equal(2, bnb.Quantity);
    }

    [Fact]
    public void BinaryFractions_LeaveNoDust()
    {
        var sol = Asset("SOL", CostMethod.Fifo, Spot(Buy(1, 0.1m, 100)), Spot(Buy(2, 0.7m, 100)), Spot(Sell(3, 0.8m, 100)));

        Assert.Empty(sol.Lots);
        Assert.Equal((0m, 0m), (sol.Quantity, sol.CostUsd.Value));
    }

    [Fact]
    public void SoldOutAndForgottenQuotes_KeepTheirRealizedProfit()
    {
        var sol = Asset("SOL", CostMethod.Fifo, Spot(Buy(1, 1, 0.001m), "SOLBTC"), Spot(Sell(2, 1, 60), "SOLEUR"));

        Assert.Equal((0m, 16m), (sol.Quantity, sol.RealizedUsd.Value));
    }

    [Fact]
    public void TwoAccounts_KeepTheirLotsApart()
    {
        var costs = Build(new CostFacts { Fills = [Spot(Buy(1, 1, 100)), Spot(Sell(2, 1, 100)) with { AccountId = 2 }] });

        Assert.True(costs.Single(cost => cost is { AccountId: 1, Asset: "SOL" }).CostKnown);
        Assert.False(costs.Single(cost => cost is { AccountId: 2, Asset: "SOL" }).CostKnown);
    }

    [Fact]
    public void BoughtAndSpentInOneMillisecond_IsNotOverSelling()
    {
        var costs = Build(new CostFacts
        {
            Flows = [Flow(0, FlowKind.Deposit, "USDT", 100)],
            Fills = [Spot(Buy(7, 1, 0.002m), "SOLBTC") with { At = At(1) }, Spot(Buy(9, 0.002m, 50_000), "BTCUSDT") with { At = At(1) }],
        });

        Assert.All(costs, cost => Assert.True(cost.CostKnown));
    }
}
