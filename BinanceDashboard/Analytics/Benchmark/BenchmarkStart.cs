namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>The earliest complete NAV point, where a benchmark starts.</summary>
public sealed record BenchmarkStart
{
    public required DateTimeOffset At { get; init; }

    /// <summary>USD. What is not positive buys nothing: the benchmark then starts with the first money in.</summary>
    public required decimal Nav { get; init; }

    /// <summary>USD for one unit, the point's own prices; every weighted asset must be among them.</summary>
    public required IReadOnlyDictionary<string, decimal> Prices { get; init; }
}
