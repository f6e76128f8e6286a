namespace BinanceDashboard.Tests.Simulator.Worlds;

/// <summary>Alone, because the memory that is measured is the process's.</summary>
[CollectionDefinition(nameof(WorldCostTests), DisableParallelization = true)]
[Collection(nameof(WorldCostTests))]
public sealed class WorldCostTests
{
    [Fact]
    public void LiveTo_FourHundredDays_CostsSecondsAndFewMegabytes()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var began = ThreadClock.Now;
        var world = WorldLaws.Create(7, "bull");

        world.LiveTo(WorldLaws.Start.AddDays(400));

        var (worked, grown) = (ThreadClock.Now - began, GC.GetTotalMemory(forceFullCollection: true) - before);
        Assert.True(worked < TimeSpan.FromSeconds(8), $"It worked {worked.TotalSeconds:0.0} s.");
        Assert.True(grown < 40_000_000, $"It grew by {grown / 1_000_000} MB.");
        Assert.Equal(WorldLaws.Start.AddDays(400), world.Now);
    }
}
