namespace BinanceDashboard.Tests.Collector.Worlds;

/// <summary>Whole lives of accounts, by a small sample of worlds and times.</summary>
public sealed class WorldWalkTests
{
    private const int Times = 12;

    [Theory]
    [InlineData(7)]
    [InlineData(23)]
    [InlineData(4_711)]
    public Task Collect_AtRandomTimesOfAWorld_EqualsItsBooks(int seed) => WorldWalk.CheckAsync(seed, Times);
}
