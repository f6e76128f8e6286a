using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>Something that happens to a benchmark: a flow, or a look at the weights.</summary>
internal readonly record struct BenchmarkStep(DateTimeOffset At, CashFlow? Flow);
