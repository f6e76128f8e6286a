using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>What a replay of the same arguments may ask for, so that it can be fetched before. The prices at the start come with the start itself.</summary>
public static class BenchmarkPriceNeeds
{
    /// <summary>Each once, in order of time, found while it is read. Flows without an amount ask for nothing here: first they need a price of their own.</summary>
    public static IEnumerable<PriceNeed> For(BenchmarkRule rule, DateTimeOffset start, IEnumerable<CashFlow> flows, DateTimeOffset until)
    {
        var plan = new BenchmarkPlan(start, flows, until);
        DateTimeOffset? last = null;
        foreach (var step in plan.Steps(RebalanceSchedule.Times(rule.Rebalance, start, until)))
        {
            if (step.At == last) continue;

            last = step.At;
            foreach (var asset in rule.Weights.Keys) yield return new PriceNeed(asset, step.At);
        }
    }
}
