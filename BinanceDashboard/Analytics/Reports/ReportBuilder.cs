using System.Collections.Immutable;
using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Overview;
using BinanceDashboard.Analytics.Performance;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Reports;

/// <summary>Facts in, report out. One account is read from its own points, several from their sum at common times.</summary>
public static class ReportBuilder
{
    /// <param name="maxAge">How old an account's last point may be in a sum.</param>
    public static AccountReport Build(IReadOnlyList<AccountFacts> accounts, BenchmarkRule rule, ReportRange range, TimeSpan maxAge)
    {
        var line = accounts is [var only] ? ReportLine.Of(only) : ReportLine.OfSum(accounts, maxAge);
        var prices = new ReportPrices(accounts);
        var complete = line.Points.Where(point => point.Reason is null).Select(point => new TimedValue(point.At, point.Value)).ToList();
        var index = UnitPriceIndex.Build(complete, FlowAmounts.Of(line.Flows));
        var benchmark = line.BenchmarkStart is { } start ? Replay(rule, start, line.Flows, range.To, prices) : null;
        var from = range.From ?? line.Start?.At ?? range.To;
        var opening = Opening(index, from, range.To);
        return new AccountReport
        {
            Range = range,
            Rule = rule,
            Resolution = accounts.Count == 0 ? "Raw" : accounts[0].Series.Resolution,
            Points = Points(line, index, at => BenchmarkAt(benchmark, prices, at), from, range.To),
            Flows = [.. line.Flows.Where(flow => flow.At >= from && flow.At <= range.To && flow.Status is FlowStatus.Completed or FlowStatus.Pending)],
            Benchmark = benchmark,
            StartedAt = line.Start?.At,
            Performance = new PerformanceSource(index, line.Flows, at => BenchmarkAt(benchmark, prices, at)),
            OpeningIndex = opening?.Index,
            OpeningBenchmarkIndex = opening is { } first ? BenchmarkAt(benchmark, prices, first.At).Index : null,
            Figures = OverviewCalculator.Compute(new OverviewInput
            {
                From = from,
                To = range.To,
                DayStart = range.DayStart,
                Index = index,
                Flows = line.Flows,
                Benchmark = benchmark,
                BenchmarkAt = at => BenchmarkAt(benchmark, prices, at),
            }),
        };
    }

    private static IndexPoint? Opening(UnitPriceIndex index, DateTimeOffset from, DateTimeOffset to)
    {
        var end = index.LastAtOrBefore(to);
        return end < 0 ? null : index.Points[Math.Clamp(index.LastAtOrBefore(from), 0, end)];
    }

    private static BenchmarkHistory Replay(BenchmarkRule rule, TimedValue start, IReadOnlyList<CashFlow> flows, DateTimeOffset until, ReportPrices prices) => BenchmarkReplay.Run(
        rule,
        new BenchmarkStart { At = start.At, Nav = start.Value, Prices = prices.AtPoint(start.At, rule.Weights.Keys) },
        flows,
        until,
        prices.AtEvent);

    private static BenchmarkPoint BenchmarkAt(BenchmarkHistory? benchmark, ReportPrices prices, DateTimeOffset at) => benchmark is null
        ? BenchmarkPoint.Missing(at, BenchmarkReturn.NotStarted)
        : benchmark.PointAt(at, prices.AtPoint(at, benchmark.Assets));

    private static ImmutableArray<ReportPoint> Points(ReportLine line, UnitPriceIndex index, Func<DateTimeOffset, BenchmarkPoint> benchmarkAt, DateTimeOffset from, DateTimeOffset to)
    {
        var points = ImmutableArray.CreateBuilder<ReportPoint>(line.Points.Count);
        var (next, peak) = (0, 0m);
        foreach (var point in line.Points)
        {
            var complete = point.Reason is null;
            var indexed = complete ? index.Points[next++].Index : (decimal?)null;
            if (point.At > to) break;
            if (point.At < from)
            {
                // The range opens with the last point at or before it, in the strip as in the tile.
                peak = indexed ?? peak;
                continue;
            }

            var benchmark = benchmarkAt(point.At);
            if (indexed > peak) peak = indexed.Value;
            points.Add(new ReportPoint
            {
                At = point.At,
                Nav = complete ? point.Value : null,
                Benchmark = benchmark.Value,
                Index = indexed,
                BenchmarkIndex = benchmark.Index,
                Drawdown = indexed is { } now && peak > 0 ? (now / peak) - 1 : null,
                Source = point.Source,
                Reason = point.Reason,
            });
        }

        return points.DrainToImmutable();
    }
}
