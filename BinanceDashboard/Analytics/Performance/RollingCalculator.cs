using System.Collections.Immutable;
using BinanceDashboard.Analytics.Risk;

namespace BinanceDashboard.Analytics.Performance;

/// <summary>The measures of §4 over a window of daily returns that moves from close to close.</summary>
internal static class RollingCalculator
{
    /// <param name="days">How many daily returns a window has; nothing is told before there are as many.</param>
    public static ImmutableArray<RollingPoint> Compute(PerformanceWindow window, int days)
    {
        var points = ImmutableArray.CreateBuilder<RollingPoint>();
        for (var last = days; last < window.Closes.Length; last++) points.Add(At(window, window.Closes[(last - days)..(last + 1)]));

        return points.DrainToImmutable();
    }

    private static RollingPoint At(PerformanceWindow window, ImmutableArray<int> closes)
    {
        var own = window.Own.Problem(closes) is null ? window.Own.Returns(closes) : null;
        var benchmark = window.Benchmark.Problem(closes) is null ? window.Benchmark.Returns(closes) : null;
        return new RollingPoint(
            window.Own.Points[closes[^1]].At,
            own is null ? null : Value(RiskMeasures.Volatility(own)),
            benchmark is null ? null : Value(RiskMeasures.Volatility(benchmark)),
            own is null || benchmark is null ? null : Value(RiskMeasures.Beta(own, benchmark)),
            window.Own.Return(closes[0], closes[^1]).Value,
            window.Benchmark.Return(closes[0], closes[^1]).Value);
    }

    private static decimal? Value(double? measure) => RiskFigure.Of(measure, "").Value;
}
