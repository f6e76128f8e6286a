namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>Reads a history forward in time, each point in constant time. Not for concurrent use.</summary>
public sealed class BenchmarkWalk(BenchmarkHistory history)
{
    private int _span = -1;

    /// <summary>As <see cref="BenchmarkHistory.PointAt"/>, with positive prices in the order of <see cref="BenchmarkHistory.Assets"/>.</summary>
    /// <param name="at">Not before the time of the call before.</param>
    /// <param name="prices">USD for one unit, one per asset.</param>
    public BenchmarkPoint PointAt(DateTimeOffset at, ReadOnlySpan<decimal> prices)
    {
        if (history.ProblemAt(at) is { } problem) return BenchmarkPoint.Missing(at, problem);

        var spans = history.Spans;
        while (_span + 1 < spans.Length && spans[_span + 1].At <= at) _span++;

        var value = spans[_span].ValueAt(prices);
        return BenchmarkPoint.Known(at, value, spans[_span].IndexAt(value));
    }
}
