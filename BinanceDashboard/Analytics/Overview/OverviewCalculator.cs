using System.Collections.Immutable;
using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Overview;

/// <summary>The figures of one range, each null with a reason where it would mislead.</summary>
public static class OverviewCalculator
{
    private const string NoPoint = "There is no complete snapshot yet.";

    public static OverviewFigures Compute(OverviewInput input)
    {
        var index = input.Index;
        var end = index.LastAtOrBefore(input.To);
        if (end < 0) return Nothing(input);

        var start = Math.Min(Math.Max(index.LastAtOrBefore(input.From), 0), end);
        var now = index.Points[end];
        var benchmark = PointAt(input, now.At);
        var twr = index.Twr(input.From, input.To);
        var benchmarkTwr = BenchmarkReturn.Between(PointAt(input, index.Points[start].At), benchmark);
        var difference = Figure.Of(now.Nav).Less(ValueOf(benchmark));
        var drawdown = Fall(index, start, end);
        var range = Within(input.Flows, index.Points[start].At, input.To).ToList();
        return new OverviewFigures
        {
            Nav = Figure.Of(now.Nav),
            NavAt = now.At,
            ChangeToday = Today(input, end, out var since),
            ChangeTodayRatio = since is { } from ? index.Twr(from, now.At) : NoToday(input),
            TodaySince = since,
            Benchmark = ValueOf(benchmark),
            BenchmarkUnits = input.Benchmark?.UnitsAt(now.At) ?? Empty,
            Difference = difference,
            DifferenceRatio = Ratio(difference, benchmark),
            Twr = twr,
            BenchmarkTwr = benchmarkTwr,
            Excess = twr.Less(benchmarkTwr),
            CurrentDrawdown = drawdown.Current,
            MaxDrawdown = drawdown.Max,
            NetDeposits = Figure.Of(range.Sum(flow => flow.AmountUsd ?? 0)),
            UnpricedFlows = range.Count(flow => flow.AmountUsd is null),
            LastFlowAt = LastFlow(input),
        };
    }

    private static ImmutableSortedDictionary<string, decimal> Empty => ImmutableSortedDictionary<string, decimal>.Empty;

    private static BenchmarkPoint PointAt(OverviewInput input, DateTimeOffset at) =>
        input.Benchmark is null ? BenchmarkPoint.Missing(at, BenchmarkReturn.NotStarted) : input.BenchmarkAt(at);

    private static Figure Today(OverviewInput input, int end, out DateTimeOffset? since)
    {
        since = null;
        var first = input.Index.LastAtOrBefore(input.DayStart);
        if (first < 0 || first >= end) return NoToday(input);

        var (before, now) = (input.Index.Points[first], input.Index.Points[end]);
        since = before.At;
        if (input.Index.BreakWithin(first, end) is { } reason) return Figure.Missing(reason);

        return Figure.Of(now.Nav - before.Nav - Within(input.Flows, before.At, now.At).Sum(flow => flow.AmountUsd ?? 0));
    }

    private static (Figure Current, Figure Max) Fall(UnitPriceIndex index, int start, int end)
    {
        if (index.BreakWithin(start, end) is { } reason) return (Figure.Missing(reason), Figure.Missing(reason));

        return Drawdown.Measure(index.Values(start, end).AsSpan()) is { } fall
            ? (Figure.Of(fall.Current), Figure.Of(fall.Max))
            : (Figure.Missing(NoPoint), Figure.Missing(NoPoint));
    }

    private static Figure NoToday(OverviewInput input) => Figure.Missing(input.Index.LastAtOrBefore(input.DayStart) < 0
        ? "There is no complete snapshot from before 00:00 UTC."
        : "There is no complete snapshot since 00:00 UTC.");

    private static Figure ValueOf(BenchmarkPoint point) =>
        point.Value is { } value ? Figure.Of(value) : Figure.Missing(point.Reason ?? BenchmarkReturn.NotStarted);

    private static Figure Ratio(Figure difference, BenchmarkPoint benchmark) => difference.Value is { } value
        ? benchmark.Value is > 0 and { } whole ? Figure.Of(value / whole) : Figure.Missing("The benchmark is worth nothing.")
        : difference;

    private static IEnumerable<CashFlow> Within(IReadOnlyList<CashFlow> flows, DateTimeOffset after, DateTimeOffset until) =>
        flows.Where(flow => flow.Status == FlowStatus.Completed && flow.At > after && flow.At <= until);

    private static DateTimeOffset? LastFlow(OverviewInput input) =>
        Within(input.Flows, DateTimeOffset.MinValue, input.To).Max(flow => (DateTimeOffset?)flow.At);

    private static OverviewFigures Nothing(OverviewInput input)
    {
        var none = Figure.Missing(NoPoint);
        return new OverviewFigures
        {
            Nav = none,
            ChangeToday = none,
            ChangeTodayRatio = none,
            Benchmark = none,
            BenchmarkUnits = Empty,
            Difference = none,
            DifferenceRatio = none,
            Twr = none,
            BenchmarkTwr = none,
            Excess = none,
            CurrentDrawdown = none,
            MaxDrawdown = none,
            NetDeposits = none,
            UnpricedFlows = Within(input.Flows, input.From, input.To).Count(flow => flow.AmountUsd is null),
            LastFlowAt = LastFlow(input),
        };
    }
}
