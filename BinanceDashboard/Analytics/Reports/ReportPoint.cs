using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Reports;

/// <summary>One time of a report.</summary>
public sealed record ReportPoint
{
    public required DateTimeOffset At { get; init; }

    /// <summary>USD; null where the snapshot is partial.</summary>
    public required decimal? Nav { get; init; }

    /// <summary>USD; null where it is not known.</summary>
    public decimal? Benchmark { get; init; }

    /// <summary>The account's unit price, 1 at the first point; null where the snapshot is partial.</summary>
    public decimal? Index { get; init; }

    /// <summary>The benchmark's price return, 1 at its start.</summary>
    public decimal? BenchmarkIndex { get; init; }

    /// <summary>Below the highest index of the range so far, −1 to 0.</summary>
    public decimal? Drawdown { get; init; }

    public required PointSource Source { get; init; }

    /// <summary>Why it is partial.</summary>
    public string? Reason { get; init; }

    public bool Complete => Nav is not null;
}
