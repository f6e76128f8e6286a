using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Overview;

/// <summary>What the figures of a range follow from.</summary>
public sealed record OverviewInput
{
    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset To { get; init; }

    /// <summary>00:00 UTC of the present day: where "today" begins.</summary>
    public required DateTimeOffset DayStart { get; init; }

    /// <summary>Over the complete points, reaching back to the last one at or before both <see cref="From"/> and <see cref="DayStart"/> where there is one.</summary>
    public required UnitPriceIndex Index { get; init; }

    /// <summary>All that happened over the points of the index, whatever their status.</summary>
    public required IReadOnlyList<CashFlow> Flows { get; init; }

    /// <summary>Null where there is none yet.</summary>
    public BenchmarkHistory? Benchmark { get; init; }

    /// <summary>The benchmark at the time of a point of the index, valued at that point's prices.</summary>
    public required Func<DateTimeOffset, BenchmarkPoint> BenchmarkAt { get; init; }
}
