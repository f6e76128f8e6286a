namespace BinanceDashboard.Analytics.Performance;

/// <summary>How far below the highest point of the range so far, −1 to 0, at a complete point.</summary>
/// <param name="At">UTC.</param>
/// <param name="Benchmark">Null where the benchmark is not known.</param>
public readonly record struct FallPoint(DateTimeOffset At, decimal Account, decimal? Benchmark);
