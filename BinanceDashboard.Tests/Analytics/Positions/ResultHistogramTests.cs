using BinanceDashboard.Analytics.Positions;

namespace BinanceDashboard.Tests.Analytics.Positions;

public sealed class ResultHistogramTests
{
    [Fact]
    public void Of_AFewResults_RangesAreRoundMeetAtZeroAndCountEachOnce()
    {
        var bins = ResultHistogram.Of([-12m, -3m, 0m, 4m, 9.99m, 10m], most: 6);

        // Floor(−12 / 5) = −3 to Floor(10 / 5) = 2: six ranges of 5; with 2 there would be twelve.
        Assert.Equal(
            [new ResultBin(-15, -10, 1), new ResultBin(-10, -5, 0), new ResultBin(-5, 0, 1), new ResultBin(0, 5, 2), new ResultBin(5, 10, 1), new ResultBin(10, 15, 1)],
            bins);
        Assert.Equal([true, true, true, false, false, false], bins.Select(bin => bin.IsLoss));
    }

    [Fact]
    public void Of_OneFarAway_DoesNotStretchTheOthers()
    {
        var bins = ResultHistogram.Of([.. Enumerable.Range(-50, 100).Select(i => (decimal)i), 1_000_000m, -1_000_000m]);

        Assert.Equal((new ResultBin(null, -50, 1), new ResultBin(50, null, 1)), (bins[0], bins[^1]));
        Assert.Equal(102, bins.Sum(bin => bin.Count));
        Assert.All(bins.Skip(1).SkipLast(1), bin => Assert.Equal(5m, bin.To - bin.From));
    }

    [Fact]
    public void Of_LossesOnly_EndsAtZero() => Assert.Equal([new ResultBin(-2, -1, 1), new ResultBin(-1, 0, 1)], ResultHistogram.Of([-1.5m, -0.5m], most: 3));

    [Fact]
    public void Of_Nothing_IsNothing() => Assert.Empty(ResultHistogram.Of([]));

    [Fact]
    public void Of_OnlyZeros_IsOneRangeThatIsNoLoss() => Assert.Equal([new ResultBin(0, 0.01m, 3)], ResultHistogram.Of([0m, 0m, 0m]));
}
