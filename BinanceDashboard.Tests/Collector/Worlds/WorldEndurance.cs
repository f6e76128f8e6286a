using BinanceDashboard.Tests.Endurance;

namespace BinanceDashboard.Tests.Collector.Worlds;

/// <summary>Twenty worlds, each collected at two hundred times.</summary>
internal static class WorldEndurance
{
    private const int Worlds = 20;
    private const int Times = 200;

    public static async IAsyncEnumerable<string> RunAsync()
    {
        for (var world = 1; world <= Worlds; world++)
        {
            var seed = world * 104_729;
            yield return await EnduranceCommand.OutcomeAsync($"world {seed}", () => WorldWalk.CheckAsync(seed, Times));
        }
    }
}
