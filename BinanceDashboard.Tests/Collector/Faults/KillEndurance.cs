using BinanceDashboard.Tests.Endurance;

namespace BinanceDashboard.Tests.Collector.Faults;

/// <summary>Every list and every wallet in turn.</summary>
internal static class KillEndurance
{
    public static async IAsyncEnumerable<string> RunAsync()
    {
        await using var bench = await KillBench.StartAsync();
        foreach (var killed in KillMatrix.All(bench.Calls))
            yield return await EnduranceCommand.OutcomeAsync(killed.ToString(), () => bench.RunAsync(killed));
    }
}
