namespace BinanceDashboard.Analytics.Benchmark;

public enum BenchmarkEventKind
{
    Start,
    MoneyIn,
    MoneyOut,

    /// <summary>Money out that took all there was: the benchmark holds nothing until money comes in.</summary>
    Ended,

    /// <summary>The first money in after the end.</summary>
    Restart,
    Rebalance,
}
