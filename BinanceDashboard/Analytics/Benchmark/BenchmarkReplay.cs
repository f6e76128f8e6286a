using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>
/// The passive portfolio that received the same money at the same moments. Units u_i of each asset with weight w_i, value B(t) = Σ u_i p_i(t):
/// start with NAV V: u_i = w_i V / p_i; money in F: u_i += w_i F / p_i; money out F: u_i *= 1 − F / B, and F ≥ B ends it until the next money in;
/// rebalance: u_i = w_i B / p_i. All prices are those at the event's own time, so that the order in which events were learned changes nothing.
/// Events at the same time: money in, money out, rebalance; within one kind by external id.
/// Example: V 10,000 at BTC 50,000 and ETH 2,500 → 0.1 BTC, 2 ETH; deposit 1,000 at 60,000 and 3,000: B 12,000 → 13,000, 0.108333… BTC, 2.166666… ETH;
/// withdrawal of 0.1005 BTC at 55,000 and 2,750: F 5,527.50, B 11,916.666… → 6,389.1666…; rebalance at 66,000 and 2,200: 0.048402777… BTC, 1.452083333… ETH.
/// </summary>
public static class BenchmarkReplay
{
    private const decimal DefaultThreshold = 0.05m;

    /// <param name="rule">A rule without a problem (<see cref="BenchmarkRule.Problem"/>).</param>
    /// <param name="start">The earliest complete NAV point.</param>
    /// <param name="flows">In any order; only completed ones count.</param>
    /// <param name="until">The last time that the history has to know, inclusive.</param>
    /// <param name="priceAt">USD for one unit at a time, null where unknown; asked only for the times of events.</param>
    public static BenchmarkHistory Run(
        BenchmarkRule rule, BenchmarkStart start, IEnumerable<CashFlow> flows, DateTimeOffset until, Func<string, DateTimeOffset, decimal?> priceAt)
    {
        if (rule.Problem() is { } problem) throw new ArgumentException(problem, nameof(rule));

        var assets = rule.Weights.Keys.ToImmutableArray();
        var threshold = rule.Rebalance.Rule == RebalanceRule.Threshold ? rule.Rebalance.Threshold ?? DefaultThreshold : (decimal?)null;
        var book = new BenchmarkBook(assets, [.. rule.Weights.Values], threshold);
        var plan = new BenchmarkPlan(start.At, flows, until);
        var gap = Begin(book, assets, start);
        if (gap is null)
        {
            var rebalances = RebalanceSchedule.Times(rule.Rebalance, start.At, until);
            gap = Follow(book, assets, plan.Steps(rebalances), priceAt);
        }

        return new BenchmarkHistory(assets, book.Spans)
        {
            StartedAt = start.At,
            Until = until,
            Events = [.. book.Events],
            WithoutEffect = plan.WithoutEffect,
            UnpricedFlows = plan.Unpriced,
            UnknownFrom = gap?.At,
            UnknownReason = gap?.Reason,
        };
    }

    private static PriceGap? Begin(BenchmarkBook book, ImmutableArray<string> assets, BenchmarkStart start)
    {
        var gap = Prices(assets, start.At, (asset, _) => start.Prices.TryGetValue(asset, out var price) ? price : null, out var prices);
        if (gap is null) book.Start(start.At, start.Nav, prices);

        return gap;
    }

    private static PriceGap? Follow(
        BenchmarkBook book, ImmutableArray<string> assets, IEnumerable<BenchmarkStep> steps, Func<string, DateTimeOffset, decimal?> priceAt)
    {
        foreach (var step in steps)
        {
            if (book.IsEmpty && step.Flow?.AmountUsd is null or < 0) continue;

            if (Prices(assets, step.At, priceAt, out var prices) is { } gap) return gap;

            if (step.Flow is { AmountUsd: { } amount } flow) book.Flow(flow, amount, prices);
            else book.Rebalance(step.At, prices);
        }

        return null;
    }

    private static PriceGap? Prices(
        ImmutableArray<string> assets, DateTimeOffset at, Func<string, DateTimeOffset, decimal?> priceAt, out decimal[] prices)
    {
        prices = new decimal[assets.Length];
        for (var i = 0; i < prices.Length; i++)
        {
            if (priceAt(assets[i], at) is not { } price || price <= 0) return new PriceGap(at, $"The price of {assets[i]} at {Moment.Text(at)} is not known.");

            prices[i] = price;
        }

        return null;
    }

    private sealed record PriceGap(DateTimeOffset At, string Reason);
}
