using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>One of the benchmarks that stand side by side.</summary>
/// <param name="Rule">Null where it cannot be said what it would hold.</param>
/// <param name="Reason">Why there is no rule.</param>
/// <param name="LeftOut">What was held and is not in it, as it could not be held passively or has no price.</param>
public sealed record BenchmarkPreset(BenchmarkPresetKind Kind, BenchmarkRule? Rule, string? Reason = null, IReadOnlyList<string>? LeftOut = null);
