using BinanceDashboard.Tests.Endurance;

namespace BinanceDashboard.Tests.Collector.Faults;

/// <summary>The whole matrix, and that the product was never refused for too much weight on the way.</summary>
internal static class FaultEndurance
{
    public static async IAsyncEnumerable<string> RunAsync()
    {
        await using var bench = await FaultBench.StartAsync();
        foreach (var faulty in FaultMatrix.All(await bench.CountCallsAsync()))
            yield return await EnduranceCommand.OutcomeAsync(faulty.ToString(), () => bench.RunAsync(faulty));
        yield return bench.Refusals == 0 ? "" : $"{bench.Refusals} requests were refused for too much weight";
    }
}
