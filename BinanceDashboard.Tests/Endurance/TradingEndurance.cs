using BinanceDashboard.Tests.Collector.Trading;

namespace BinanceDashboard.Tests.Endurance;

/// <summary>Twenty worlds whose trades, orders and income are collected while they live.</summary>
internal static class TradingEndurance
{
    private const int Worlds = 20;

    public static async IAsyncEnumerable<string> RunAsync()
    {
        for (var world = 1; world <= Worlds; world++)
        {
            var seed = world * 7_919;
            yield return await EnduranceCommand.OutcomeAsync($"world {seed}", () => TradingWorld.CheckAsync(seed));
        }
    }
}
