using System.Collections.Immutable;
using BinanceDashboard.Analytics.Performance;
using BinanceDashboard.Analytics.Series;
using BinanceDashboard.Components.Charts;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>Falls and rolling measures as lines; no line has more points than can be seen.</summary>
internal static class RollingCharts
{
    private const int MostTimes = 800;
    private const string Account = "NAV";
    private const string Benchmark = "Benchmark";

    public static LineChartData Falls(ImmutableArray<FallPoint> points, string scope)
    {
        var own = points.Select(point => new Analytics.TimedValue(point.At, point.Account)).ToArray();
        var picked = MinMaxLttb.Pick(own, MostTimes, []).Select(position => points[position]).ToList();
        return new LineChartData
        {
            Scope = $"{scope} falls",
            Unit = LineUnit.Percent,
            Times = [.. picked.Select(point => point.At)],
            Lines = [new ChartLine(Account, LineLook.Of(0), [.. picked.Select(point => (decimal?)point.Account)]), new ChartLine(Benchmark, LineLook.Benchmark, [.. picked.Select(point => point.Benchmark)])],
        };
    }

    public static LineChartData Of(ImmutableArray<RollingPoint> points, RollingMeasure measure, int days, string scope) => new()
    {
        Scope = $"{scope} {measure} {days}",
        Unit = measure == RollingMeasure.Beta ? LineUnit.Number : LineUnit.Percent,
        Times = [.. points.Select(point => point.At)],
        Lines = measure switch
        {
            RollingMeasure.Volatility => [Line(Account, LineLook.Of(0), points, point => point.Volatility), Line(Benchmark, LineLook.Benchmark, points, point => point.BenchmarkVolatility)],
            RollingMeasure.Return => [Line(Account, LineLook.Of(0), points, point => point.Return), Line(Benchmark, LineLook.Benchmark, points, point => point.BenchmarkReturn)],
            RollingMeasure.Beta => [Line("Beta", LineLook.Of(0), points, point => point.Beta)],
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
        },
    };

    private static ChartLine Line(string name, LineLook look, ImmutableArray<RollingPoint> points, Func<RollingPoint, decimal?> value) => new(name, look, [.. points.Select(value)]);
}
