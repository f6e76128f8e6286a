using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Series;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Series;

public sealed class RollupPointsTests
{
    [Fact]
    public void Of_MaximumBeforeMinimum_KeepsTheOrderOfTime()
    {
        var points = RollupPoints.Of([Rollup(Facts.Nav(0, 5), min: Facts.Nav(0.6, 1), max: Facts.Nav(0.3, 9), Facts.Nav(0.9, 4))]);

        Assert.Equal([Facts.Nav(0, 5), Facts.Nav(0.3, 9), Facts.Nav(0.6, 1), Facts.Nav(0.9, 4)], points);
    }

    [Fact]
    public void Of_OnePointInABucket_IsThatPointOnce()
    {
        var point = Facts.Nav(0.5, 5);

        Assert.Equal([point], RollupPoints.Of([Rollup(point, point, point, point)]));
    }

    [Fact]
    public void Of_ExtremesAtTheEnds_HaveNoDoubles()
    {
        var points = RollupPoints.Of([Rollup(Facts.Nav(0, 1), Facts.Nav(0, 1), Facts.Nav(0.9, 4), Facts.Nav(0.9, 4))]);

        Assert.Equal([Facts.Nav(0, 1), Facts.Nav(0.9, 4)], points);
    }

    private static NavRollup Rollup(TimedValue first, TimedValue min, TimedValue max, TimedValue last) => new()
    {
        AccountId = 1,
        Span = RollupSpan.Day,
        Start = Facts.Day(0),
        FirstAt = first.At,
        First = first.Value,
        MinAt = min.At,
        Min = min.Value,
        MaxAt = max.At,
        Max = max.Value,
        LastAt = last.At,
        Last = last.Value,
        Count = 4,
    };
}
