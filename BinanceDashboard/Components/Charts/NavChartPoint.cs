namespace BinanceDashboard.Components.Charts;

/// <summary>
/// One moment of the chart. <see cref="Nav"/> is null where the snapshot was partial. The indices are 100 at the
/// chart's start and free of deposits; the drawdown is a ratio, zero or below.
/// </summary>
public readonly record struct NavChartPoint
{
    public required DateTimeOffset At { get; init; }

    public decimal? Nav { get; init; }

    public decimal? Benchmark { get; init; }

    public decimal? Index { get; init; }

    public decimal? BenchmarkIndex { get; init; }

    public decimal? Drawdown { get; init; }
}
