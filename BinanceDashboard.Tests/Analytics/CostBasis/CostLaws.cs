using BinanceDashboard.Analytics.CostBasis;
using BinanceDashboard.Store;
using FsCheck;
using FsCheck.Fluent;
using static BinanceDashboard.Tests.Analytics.CostBasis.Costs;
using static BinanceDashboard.Tests.Analytics.Positions.Trades;

namespace BinanceDashboard.Tests.Analytics.CostBasis;

public sealed class CostLaws
{
    [Fact]
    public void WhatCameIn_IsWhatWentOutAndWhatIsLeft_ToTheLastDigit() => Law.Holds(Prop.ForAll<(byte, PositiveInt, PositiveInt)[]>(seeds =>
        Methods.All(method => Build(Facts(seeds), method).All(cost => cost.Turnover.QuantityIn == cost.Turnover.QuantityOut + cost.Lots.Sum(lot => lot.Quantity)
            && cost.Turnover.CostIn == cost.Turnover.CostOut + cost.Lots.Sum(lot => lot.CostUsd ?? 0)
            && cost.Lots.All(lot => lot.Quantity > 0 && lot.CostUsd is null or >= 0)))));

    [Fact]
    public void FourMethods_AgreeOnTheTotals() => Law.Holds(Prop.ForAll<(byte, PositiveInt, PositiveInt)[]>(seeds =>
    {
        var totals = Methods.Select(method => Build(Facts(seeds), method)
            .Select(cost => (cost.Asset, cost.Quantity, cost.Turnover.QuantityIn, cost.Turnover.QuantityOut, cost.Turnover.CostIn, Uncovered: cost.Uncovered.Sum(one => one.Quantity))).ToList()).ToList();
        return totals.TrueForAll(one => one.SequenceEqual(totals[0]));
    }));

    [Fact]
    public void FourMethods_AgreeOnProfitAndWhatIsLeftTogether_WhereAllIsKnown() => Law.Holds(Prop.ForAll<(byte, PositiveInt, PositiveInt)[]>(seeds =>
    {
        // Σ value of the disposals − cost in = realised − cost left, whichever lots went first.
        var facts = Facts(seeds) with { Dividends = [], Flows = [Flow(-1, FlowKind.Deposit, "SOL", 1_000_000, amountUsd: 90_000_000), Flow(-1, FlowKind.Deposit, "USDT", 100_000_000), Flow(-1, FlowKind.Deposit, "BNB", 100_000)] };
        var results = Methods.Select(method => Build(facts, method)
            .Select(cost => decimal.Round((cost.RealizedUsd.Value - cost.CostUsd.Value).GetValueOrDefault(-1), 8)).ToList()).ToList();
        return results.TrueForAll(one => one.SequenceEqual(results[0]));
    }));

    [Fact]
    public void MovesBetweenWallets_ChangeNothing() => Law.Holds(Prop.ForAll<(byte, PositiveInt, PositiveInt)[]>(seeds =>
    {
        var facts = Facts(seeds);
        var moved = facts with { Incomes = [.. facts.Incomes, .. seeds.Select((seed, i) => Funding(i, seed.Item1 - 128) with { IncomeType = "TRANSFER", Symbol = "" })] };
        return Build(facts).Select(Text).SequenceEqual(Build(moved).Select(Text));
    }));

    private static string Text(AssetCost cost) => $"{cost.Asset} {cost.Quantity} {cost.CostUsd} {cost.RealizedUsd} {cost.Lots.Count}";

    private static CostFacts Facts((byte Kind, PositiveInt Size, PositiveInt Price)[] seeds)
    {
        var (fills, flows, rewards) = (new List<Fill>(), new List<CashFlow>(), new List<Dividend>());
        for (var i = 0; i < seeds.Length; i++)
        {
            var (kind, quantity, price) = (seeds[i].Kind, seeds[i].Size.Get / 1_000m, seeds[i].Price.Get / 8m);
            var fee = quantity * 0.001m;
            switch (kind % 6)
            {
                case 0: flows.Add(Flow(i, FlowKind.Deposit, "USDT", quantity * 100)); break;
                case 1: rewards.Add(Reward(i, (kind & 8) == 0 ? "SOL" : "BNB", quantity)); break;
                case 2: flows.Add(Flow(i, FlowKind.Withdrawal, "BNB", -quantity, fee)); break;
                case 3: fills.Add(Spot(Sell(i, quantity, price, fee), feeAsset: (kind & 8) == 0 ? "USDT" : "BNB")); break;
                default: fills.Add(Spot(Buy(i, quantity, price, fee), feeAsset: (kind & 8) == 0 ? "SOL" : "BNB")); break;
            }
        }

        return new CostFacts { Fills = fills, Flows = flows, Dividends = rewards };
    }
}
