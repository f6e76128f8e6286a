using BinanceDashboard.Exchange.Paging;

namespace BinanceDashboard.Tests.Exchange.Paging;

public sealed class TimeWindowTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Between_PartsOfAMillisecond_WholeOnesAround()
    {
        var window = TimeWindow.Between(Noon.AddTicks(1), Noon.AddMilliseconds(5).AddTicks(1));

        Assert.Equal((Noon, Noon.AddMilliseconds(6), Noon.AddMilliseconds(5)), (window.From, window.To, window.Last));
    }

    [Fact]
    public void Between_AnotherZone_SameInstantInUtc() =>
        Assert.Equal(TimeSpan.Zero, TimeWindow.Between(Noon.ToOffset(TimeSpan.FromHours(2)), Noon.AddDays(1)).From.Offset);

    [Theory]
    [InlineData(WalkOrder.OldestFirst, 0, 30, 60)]
    [InlineData(WalkOrder.NewestFirst, 40, 10, 0)]
    public void Split_SpanThatIsNoMultiple_LastOfTheOrderShorter(WalkOrder order, int first, int second, int third)
    {
        var windows = TimeWindow.Between(Noon, Noon.AddDays(70)).Split(TimeSpan.FromDays(30), order).ToList();

        Assert.Equal([first, second, third], windows.Select(window => (window.From - Noon).TotalDays));
        Assert.Equal([30, 30, 10], windows.Select(window => (window.To - window.From).TotalDays));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Split_EndNotAfterStart_NoWindow(int days) =>
        Assert.Empty(TimeWindow.Between(Noon, Noon.AddDays(days)).Split(TimeSpan.FromDays(30), WalkOrder.OldestFirst));

    [Fact]
    public void Halve_OddLength_NothingLostAndNothingTwice()
    {
        var (first, second) = new TimeWindow(Noon, Noon.AddMilliseconds(3)).Halve(WalkOrder.NewestFirst);

        Assert.Equal((Noon.AddMilliseconds(1), Noon.AddMilliseconds(3)), (first.From, first.To));
        Assert.Equal((Noon, Noon.AddMilliseconds(1)), (second.From, second.To));
    }
}
