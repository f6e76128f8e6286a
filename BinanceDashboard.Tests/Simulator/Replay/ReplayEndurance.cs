using BinanceDashboard.Tests.Endurance;

namespace BinanceDashboard.Tests.Simulator.Replay;

/// <summary>Fifty worlds, each explained by what the API lists of it.</summary>
internal static class ReplayEndurance
{
    private const int Seeds = 50;

    public static async IAsyncEnumerable<string> RunAsync()
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var wanted = seed * 7_919;
            yield return await EnduranceCommand.OutcomeAsync($"seed {wanted}", () => ReplayTests.CheckAsync((ulong)wanted));
        }
    }
}
