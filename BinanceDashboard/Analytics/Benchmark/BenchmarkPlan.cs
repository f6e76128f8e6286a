using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>Which flows a benchmark follows, and in what order flows and rebalances come.</summary>
internal sealed class BenchmarkPlan
{
    private readonly List<CashFlow> _flows = [];

    public BenchmarkPlan(DateTimeOffset start, IEnumerable<CashFlow> flows, DateTimeOffset until)
    {
        var withoutEffect = new List<CashFlow>();
        var unpriced = new List<CashFlow>();
        foreach (var flow in flows)
        {
            if (flow.Status != FlowStatus.Completed || flow.At > until) continue;

            if (flow.At <= start) withoutEffect.Add(flow);
            else if (flow.AmountUsd is null) unpriced.Add(flow);
            else if (flow.AmountUsd != 0) _flows.Add(flow);
        }

        _flows.Sort(Compare);
        withoutEffect.Sort(Compare);
        unpriced.Sort(Compare);
        WithoutEffect = [.. withoutEffect];
        Unpriced = [.. unpriced];
    }

    public ImmutableArray<CashFlow> WithoutEffect { get; }

    public ImmutableArray<CashFlow> Unpriced { get; }

    /// <summary>In order of time; at the same time money in, money out, rebalance.</summary>
    public IEnumerable<BenchmarkStep> Steps(IEnumerable<DateTimeOffset> rebalances)
    {
        var next = 0;
        foreach (var at in rebalances)
        {
            for (; next < _flows.Count && _flows[next].At <= at; next++) yield return new BenchmarkStep(_flows[next].At, _flows[next]);

            yield return new BenchmarkStep(at, Flow: null);
        }

        for (; next < _flows.Count; next++) yield return new BenchmarkStep(_flows[next].At, _flows[next]);
    }

    // Time, money in before money out, external id; the rest makes the order whole, since ids are unique only within account and kind.
    private static int Compare(CashFlow left, CashFlow right)
    {
        var order = left.At.CompareTo(right.At);
        if (order == 0) order = (left.AmountUsd < 0).CompareTo(right.AmountUsd < 0);
        if (order == 0) order = string.CompareOrdinal(left.ExternalId, right.ExternalId);
        if (order == 0) order = left.Kind.CompareTo(right.Kind);
        return order == 0 ? left.AccountId.CompareTo(right.AccountId) : order;
    }
}
