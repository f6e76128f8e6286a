using System.Collections.Immutable;
using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Overview;
using BinanceDashboard.Analytics.Performance;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Reports;

/// <summary>An account, or several as one, against its benchmark over a range: the one place that every page and route takes these numbers from.</summary>
public sealed record AccountReport
{
    public required ReportRange Range { get; init; }

    /// <summary>What NAV is compared with.</summary>
    public required BenchmarkRule Rule { get; init; }

    /// <summary>Raw, Hour or Day.</summary>
    public required string Resolution { get; init; }

    /// <summary>The points of the range in order of time, complete and partial.</summary>
    public required ImmutableArray<ReportPoint> Points { get; init; }

    /// <summary>The flows of the range that count or will count: completed and pending ones.</summary>
    public required ImmutableArray<CashFlow> Flows { get; init; }

    public required OverviewFigures Figures { get; init; }

    /// <summary>Return and risk of this range, or of any range within it; computed when it is asked.</summary>
    public required PerformanceSource Performance { get; init; }

    /// <summary>Null before the first complete point.</summary>
    public required BenchmarkHistory? Benchmark { get; init; }

    /// <summary>The earliest complete point of all.</summary>
    public required DateTimeOffset? StartedAt { get; init; }

    /// <summary>The unit price that the returns of the range are measured from: at the last complete point at or before its beginning, else at the first of all; null without one.</summary>
    public decimal? OpeningIndex { get; init; }

    /// <summary>The benchmark's price return at the same time; null where it is not known.</summary>
    public decimal? OpeningBenchmarkIndex { get; init; }

    /// <summary>Whether figures of the range are missing for want of a price that the exchange may have: of a cash flow, of an event of the benchmark or of an imported point.</summary>
    public bool LacksPrices => Benchmark is { } benchmark
        && ((benchmark.UnknownFrom <= Range.To && benchmark.UnknownFrom <= Range.Now) || benchmark.UnpricedFlows.Length > 0 || Points.Any(point => point is { Source: PointSource.Imported, Benchmark: null } && point.At >= benchmark.StartedAt));

    /// <summary>At most <paramref name="count"/> points: first and last, the extremes of NAV, and those at the flows are kept first.</summary>
    public ImmutableArray<ReportPoint> Pick(int count) => ReportSampling.Pick(Points, Flows, count);
}
