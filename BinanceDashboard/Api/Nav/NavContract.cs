using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Nav;

public sealed record NavContract
{
    public required DateTimeOffset? From { get; init; }

    public required DateTimeOffset To { get; init; }

    /// <summary>Raw, Hour or Day: what the points were chosen from.</summary>
    public required string Resolution { get; init; }

    public required IEnumerable<Point> Points { get; init; }

    public required IEnumerable<Flow> Flows { get; init; }

    /// <param name="T">Unix milliseconds.</param>
    /// <param name="Nav">USD; null where the snapshot is partial.</param>
    /// <param name="Benchmark">USD; null where it is not known.</param>
    public sealed record Point(long T, decimal? Nav, decimal? Benchmark, bool Complete, PointSource Source);

    /// <param name="T">Unix milliseconds.</param>
    /// <param name="Amount">USD, money in positive; null until it has a price.</param>
    public sealed record Flow(long T, decimal? Amount, FlowKind Kind);
}
