using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Series;
using FsCheck;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Analytics.Series;

public sealed class MinMaxLttbTests
{
    [Fact]
    public void Pick_FewerPointsThanAsked_KeepsAll() =>
        Assert.Equal([0, 1, 2], MinMaxLttb.Pick([Facts.Nav(0, 1), Facts.Nav(1, 2), Facts.Nav(2, 1)], 3, []));

    [Fact]
    public void Pick_OfALongLine_FillsTheCountInOrder()
    {
        var picked = MinMaxLttb.Pick(Wave(100_000), 2_000, []);

        Assert.Equal(2_000, picked.Length);
        Assert.Equal(picked.Distinct().Order(), picked);
    }

    [Fact]
    public void Pick_SpikeOfOnePoint_IsKept()
    {
        var points = Wave(50_000);
        points[31_337] = points[31_337] with { Value = 9_999 };
        points[40_404] = points[40_404] with { Value = -9_999 };

        var picked = MinMaxLttb.Pick(points, 100, []);

        Assert.Contains(31_337, picked);
        Assert.Contains(40_404, picked);
    }

    [Fact]
    public void Pick_LocalSpikeInEveryHundredth_IsNotAveragedAway()
    {
        var points = Wave(100_000);
        for (var i = 500; i < points.Length; i += 1_000) points[i] = points[i] with { Value = 50 + i / 1_000 };

        var picked = MinMaxLttb.Pick(points, 1_000, []).ToHashSet();

        Assert.All(Enumerable.Range(0, 100), i => Assert.Contains(500 + i * 1_000, picked));
    }

    [Fact]
    public void Pick_FlowMarkers_AreKept()
    {
        int[] markers = [777, 12_345, 12_346, 45_678];

        Assert.Subset(MinMaxLttb.Pick(Wave(50_000), 50, markers).ToHashSet(), markers.ToHashSet());
    }

    [Fact]
    public void Pick_MoreMarkersThanPoints_TheCountWins()
    {
        var picked = MinMaxLttb.Pick(Wave(10_000), 100, [.. Enumerable.Range(1, 5_000)]);

        Assert.Equal(100, picked.Length);
        Assert.Equal((0, 9_999), (picked[0], picked[^1]));
    }

    [Fact]
    public void Pick_DenseAndSparseStretches_BothKeepTheirShape()
    {
        // A year by days, then a day by seconds: the year must not be drawn with a handful of points.
        TimedValue[] points = [.. Enumerable.Range(0, 365).Select(i => Facts.Nav(i, i % 7)), .. Enumerable.Range(0, 86_400).Select(i => Facts.Nav(365 + i / 86_400d, i % 3))];

        Assert.True(MinMaxLttb.Pick(points, 400, []).Count(position => position < 365) > 300);
    }

    [Fact]
    public void Pick_AnyLine_KeepsEndsAndExtremesWithinTheCount() => Law.Holds(Prop.ForAll<short[], byte, PositiveInt>((values, extra, count) =>
    {
        var points = values.Select((value, i) => Facts.Nav(i * (1 + i % 3), value)).ToArray();
        var marker = points.Length == 0 ? 0 : extra % points.Length;
        var asked = count.Get + 4;
        var picked = MinMaxLttb.Pick(points, asked, points.Length == 0 ? [] : [marker]);
        if (points.Length == 0) return picked.IsEmpty;

        var shown = picked.Select(position => points[position].Value).ToList();
        return picked.Length <= asked && picked.SequenceEqual(picked.Distinct().Order())
            && picked[0] == 0 && picked[^1] == points.Length - 1 && picked.Contains(marker)
            && shown.Max() == values.Max() && shown.Min() == values.Min();
    }));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Pick_TinyCounts_AreNeverExceeded(int count) => Assert.Equal(count, MinMaxLttb.Pick(Wave(100), count, [50]).Length);

    private static TimedValue[] Wave(int length) =>
        [.. Enumerable.Range(0, length).Select(i => Facts.Nav(i / 1_440d, (decimal)Math.Round(Math.Sin(i / 500d) * 10, 6)))];
}
