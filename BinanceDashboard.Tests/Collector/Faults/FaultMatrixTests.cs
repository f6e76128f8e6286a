using BinanceDashboard.Tests.Endurance;

namespace BinanceDashboard.Tests.Collector.Faults;

/// <summary>A fixed sample of the matrix: each fault once per family of endpoints.</summary>
public sealed class FaultMatrixTests
{
    // A run that reads the whole past waits a second for the budget of withdrawals.
    private const int AtOnce = 4;

    [Fact]
    public async Task FirstRun_WithAnyFault_KeepsWhatIsRightAndIsWholeAfterOneMore()
    {
        await using var first = await FaultBench.StartAsync();
        var cases = FaultMatrix.Sample(await first.CountCallsAsync()).ToList();

        var failures = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(turn => RunAsync(cases.Where((_, i) => i % AtOnce == turn))));

        Assert.True(failures.All(found => found.Count == 0), string.Join(Environment.NewLine, failures.SelectMany(found => found)));
    }

    private static async Task<List<string>> RunAsync(IEnumerable<FaultCase> cases)
    {
        await using var bench = await FaultBench.StartAsync();
        await bench.RunAsync(null);
        var failures = new List<string>();
        foreach (var faulty in cases)
            if (await EnduranceCommand.OutcomeAsync(faulty.ToString(), () => bench.RunAsync(faulty)) is { Length: > 0 } failure) failures.Add(failure);
        if (bench.Refusals > 0) failures.Add($"{bench.Refusals} requests were refused for too much weight.");
        return failures;
    }
}
