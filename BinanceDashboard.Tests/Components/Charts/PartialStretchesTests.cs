using BinanceDashboard.Components.Charts;

namespace BinanceDashboard.Tests.Components.Charts;

public sealed class PartialStretchesTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Of_NoGaps_None() => Assert.Empty(PartialStretches.Of(Points(1, 2, 3)));

    [Fact]
    public void Of_GapInside_FromTheLastKnownToTheNext() =>
        Assert.Equal([new TimeSpread(Start.AddHours(1), Start.AddHours(4))], PartialStretches.Of(Points(1, 2, null, null, 5)));

    [Fact]
    public void Of_GapsAtBothEnds_EndWithTheChart() =>
        Assert.Equal(
            [new TimeSpread(Start, Start.AddHours(1)), new TimeSpread(Start.AddHours(1), Start.AddHours(2))],
            PartialStretches.Of(Points(null, 2, null)));

    private static List<NavChartPoint> Points(params int?[] values) =>
        [.. values.Select((value, hour) => new NavChartPoint { At = Start.AddHours(hour), Nav = value })];
}
