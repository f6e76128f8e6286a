using System.Text.Json;
using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.Simulator;

public sealed class SimulatorServerTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("simulator");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task Start_SavedWorld_GoesOnByteForByte()
    {
        string before;
        var options = new SimulatorOptions { Days = 40, DataDirectory = _directory.FullName };
        await using (var first = await SimulatorClient.StartAsync(options))
        {
            first.Control.Deposit("BTC", 0.25m);
            first.Time.Advance(TimeSpan.FromHours(30));
            first.Control.ChangeScenario("crash");
            first.Control.Advance(TimeSpan.FromDays(3));
            first.Control.Withdraw("BTC", 0.1m);
            first.Control.Deposit("DOGE", 100, account: 2);
            first.Time.Advance(TimeSpan.FromHours(5));
            before = StateOf(first);
        }

        await using var second = await SimulatorClient.StartAsync(options with { Seed = 99, Scenario = "bear" }, SimulatorClient.RealNow.AddHours(35));

        Assert.False(second.Control.IsNew);
        Assert.Equal(before, StateOf(second));
    }

    [Fact]
    public async Task Start_SavedWorldWithStoppedClock_StaysStopped()
    {
        var options = new SimulatorOptions { Days = 5, DataDirectory = _directory.FullName };
        DateTimeOffset stopped;
        await using (var first = await SimulatorClient.StartAsync(options))
        {
            first.Control.Advance(TimeSpan.FromHours(1), running: false);
            stopped = first.Control.Now;
        }

        await using var second = await SimulatorClient.StartAsync(options, SimulatorClient.RealNow.AddDays(2));

        Assert.False(second.Control.IsRunning);
        Assert.Equal(stopped, second.Control.Now);
    }

    [Fact]
    public async Task Start_BrokenFile_SaysWhichOne()
    {
        await File.WriteAllTextAsync(Path.Combine(_directory.FullName, "simulator.json"), "{\"settings\":", TestContext.Current.CancellationToken);

        var problem = await Assert.ThrowsAsync<InvalidDataException>(() => SimulatorClient.StartAsync(new SimulatorOptions { DataDirectory = _directory.FullName }));

        Assert.Contains("simulator.json", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_SameSeedStartAndCommands_MakesTheSameWorld()
    {
        await using var one = await SimulatorClient.StartAsync();
        await using var other = await SimulatorClient.StartAsync();
        foreach (var simulator in (SimulatorClient[])[one, other])
        {
            simulator.Control.Deposit("ETH", 2);
            simulator.Control.Stop();
        }

        one.Control.Advance(TimeSpan.FromDays(10));
        for (var day = 0; day < 10; day++) other.Control.Advance(TimeSpan.FromDays(1));

        Assert.Equal(StateOf(one), StateOf(other));
    }

    [Fact]
    public async Task StandsAtBeginning_StepByStepThenRun_FollowsRealTime()
    {
        await using var simulator = await SimulatorClient.StartAsync(new SimulatorOptions { StandsAtBeginning = true, DataDirectory = _directory.FullName });
        var control = simulator.Control;
        var beginning = control.Now;
        var began = ThreadClock.Now;

        for (var step = 1; step <= 568; step++) control.AdvanceTo(beginning + (SimulatorClient.RealNow - beginning) * step / 568);
        control.Run();
        simulator.Time.Advance(TimeSpan.FromMinutes(7));
        var worked = ThreadClock.Now - began;

        Assert.Equal(SimulatorClient.RealNow.AddDays(-400), beginning);
        Assert.Equal(SimulatorClient.RealNow.AddMinutes(7), control.Now);
        Assert.InRange(control.ReadState().Flows.Count(flow => flow.Kind is "Deposit" or "Withdrawal"), 15, 40);
        Assert.True(worked < TimeSpan.FromSeconds(10), $"568 steps took {worked}.");
    }

    [Fact]
    public async Task StandsAtBeginning_Wallets_AreEmpty()
    {
        await using var simulator = await SimulatorClient.StartAsync(new SimulatorOptions { StandsAtBeginning = true });

        Assert.False(simulator.Control.IsRunning);
        Assert.Empty((await simulator.ReadSignedAsync("/api/v3/account", "omitZeroBalances=true")).GetProperty("balances").EnumerateArray());
        Assert.Empty((await simulator.ReadSignedAsync("/fapi/v3/account")).GetProperty("assets").EnumerateArray());
    }

    [Fact]
    public async Task AdvanceTo_Past_IsRefused()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        var refusal = Assert.Throws<SimulatorException>(() => simulator.Control.AdvanceTo(SimulatorClient.RealNow.AddSeconds(-1)));

        Assert.Equal(400, refusal.Status);
    }

    private static string StateOf(SimulatorClient simulator) => JsonSerializer.Serialize(new[] { simulator.Control.ReadState(1), simulator.Control.ReadState(2) });
}
