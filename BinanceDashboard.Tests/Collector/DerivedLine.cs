namespace BinanceDashboard.Tests.Collector;

/// <summary>One time of a report: USD, unit price and ratio as <c>ReportPoint</c> has them.</summary>
internal readonly record struct DerivedLine(DateTimeOffset At, decimal? Nav, decimal? Benchmark, decimal? Index, decimal? Drawdown)
{
    private const decimal MostDifference = 0.000000000001m;

    public bool IsNear(DerivedLine other) =>
        At == other.At && IsNear(Nav, other.Nav) && IsNear(Benchmark, other.Benchmark) && IsNear(Index, other.Index) && IsNear(Drawdown, other.Drawdown);

    private static bool IsNear(decimal? one, decimal? other) => one is { } first && other is { } second ? Math.Abs(first - second) <= MostDifference : one is null && other is null;
}
