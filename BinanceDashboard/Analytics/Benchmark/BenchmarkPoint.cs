namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>The benchmark at one time, or the reason why it is blank there.</summary>
public readonly record struct BenchmarkPoint
{
    public DateTimeOffset At { get; private init; }

    /// <summary>USD.</summary>
    public decimal? Value { get; private init; }

    /// <summary>1 at the start; grows with the prices of the held units, never with a flow.</summary>
    public decimal? Index { get; private init; }

    public string? Reason { get; private init; }

    public static BenchmarkPoint Known(DateTimeOffset at, decimal value, decimal index) => new() { At = at, Value = value, Index = index };

    public static BenchmarkPoint Missing(DateTimeOffset at, string reason) => new() { At = at, Reason = reason };
}
