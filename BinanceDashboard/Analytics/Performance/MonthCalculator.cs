using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Performance;

/// <summary>
/// Monthly returns, chained at month closes: I at the last close of a month over I at the last close before it, less 1. The first one begins where the
/// range does. A month without a point has none; the next one then is measured from the last close there was.
/// </summary>
internal static class MonthCalculator
{
    public static ImmutableArray<MonthReturn> Compute(PerformanceWindow window)
    {
        var months = ImmutableArray.CreateBuilder<MonthReturn>();
        var before = 0;
        foreach (var month in window.Closes.GroupBy(close => MonthOf(window.Own.Points[close].At)))
        {
            var close = month.Last();
            if (close > before) months.Add(Of(window, month.Key, before, close));
            before = close;
        }

        return months.DrainToImmutable();
    }

    private static MonthReturn Of(PerformanceWindow window, DateOnly month, int from, int to)
    {
        var (own, benchmark) = (window.Own.Return(from, to), window.Benchmark.Return(from, to));
        return new MonthReturn(month, window.Own.Points[from].At, window.Own.Points[to].At, own, benchmark, own.Less(benchmark));
    }

    private static DateOnly MonthOf(DateTimeOffset at) => new(at.UtcDateTime.Year, at.UtcDateTime.Month, 1);
}
