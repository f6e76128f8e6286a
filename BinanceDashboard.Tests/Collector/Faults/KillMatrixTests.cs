using BinanceDashboard.Tests.Endurance;

namespace BinanceDashboard.Tests.Collector.Faults;

/// <summary>A fixed sample of the lists and wallets that fail while the program is ended.</summary>
public sealed class KillMatrixTests
{
    [Fact]
    public async Task FirstRun_WithAFaultAndKilled_IsAfterARestartAsIfNothingHadBeen()
    {
        await using var bench = await KillBench.StartAsync();
        var failures = new List<string>();

        foreach (var killed in KillMatrix.Sample(bench.Calls))
            if (await EnduranceCommand.OutcomeAsync(killed.ToString(), () => bench.RunAsync(killed)) is { Length: > 0 } failure) failures.Add(failure);

        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }
}
