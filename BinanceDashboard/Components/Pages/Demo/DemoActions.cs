using System.Globalization;
using BinanceDashboard.Collector;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Formatting;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Simulator;

namespace BinanceDashboard.Components.Pages.Demo;

/// <summary>Carries out what the demo's page asks of the built-in exchange, for those it is offered to.</summary>
/// <param name="simulator">Null where there is none.</param>
internal sealed class DemoActions(DemoAccess access, DemoRounds rounds, HistoryWalk walk, TimeProvider time, SimulatorControl? simulator = null)
{
    // A withdrawal is listed at its whole second, and a round of snapshots is what follows within 10 seconds: with a step before each
    // command its flow lies after the last snapshot, and its snapshot is a point of its own, also while the clock stands still.
    private static readonly TimeSpan BeforeEach = TimeSpan.FromSeconds(15);

    private static readonly DemoAnswer NotOffered = new(Severity.Failure, "The demo is not offered here any more: reload the page.");
    private static readonly DemoAnswer Beginning = new(Severity.Info, "The demo still lives through its past; this works in a few seconds.");

    public DemoCommands Commands => new()
    {
        Load = LoadAsync,
        ChangeScenario = (name, token) => DoAsync(world => Change(world, name), token),
        Send = (movement, token) => DoAsync(world => Send(world, movement), token),
        Move = MoveAsync,
        Run = (running, token) => DoAsync(world => Run(world, running), token),
        AddFault = (fault, token) => DoAsync(world => Add(world, fault), token),
        ClearFaults = token => DoAsync(Clear, token),
        Collect = token => DoAsync(_ => "", token),
    };

    private static string Change(SimulatorControl world, string name)
    {
        world.ChangeScenario(name);
        return Scenario.All.First(scenario => scenario.Name == name).Begins + " Move the clock to see it.";
    }

    private static string Send(SimulatorControl world, DemoMovement movement)
    {
        var (asset, amount) = (movement.Asset, Quantity.Format(movement.Amount, movement.Asset, CultureInfo.InvariantCulture));
        if (!movement.IsWithdrawal)
        {
            world.Deposit(asset, movement.Amount, movement.Account);
            return $"{amount} {asset} came in on {movement.AccountName}: a cash flow, so NAV and benchmark rise by it and the return does not.";
        }

        var fee = world.Withdraw(asset, movement.Amount, movement.Account).Fee;
        return $"{amount} {asset} left {movement.AccountName}, and {Quantity.Format(fee, asset, CultureInfo.InvariantCulture)} {asset} as network fee: a cash flow, so NAV and benchmark fall by it and the return does not.";
    }

    private static string Run(SimulatorControl world, bool running)
    {
        if (running) world.Run();
        else world.Stop();
        return running ? "The clock runs with real time." : "The clock stands still.";
    }

    private static string Add(SimulatorControl world, SimulatorFault fault)
    {
        world.AddFault(fault);
        return $"The exchange misbehaves for {FaultWords.For(fault)}.";
    }

    private static string Clear(SimulatorControl world)
    {
        world.ClearFaults();
        return "The exchange answers as it should.";
    }

    private async Task<DemoView?> LoadAsync(CancellationToken cancellationToken)
    {
        if (simulator is null || !await access.IsOfferedAsync()) return null;
        var now = simulator.Now;
        return new DemoView
        {
            Scenario = simulator.Scenario,
            Now = now,
            Ahead = now - time.GetUtcNow(),
            IsRunning = simulator.IsRunning,
            Coins = [.. simulator.Coins.Select(coin => DemoCoin.At(coin.Key, coin.Value))],
            Faults = simulator.Waiting,
            Accounts = (await rounds.AccountsAsync(cancellationToken)).Count,
            IsBeginning = walk.IsWalking,
        };
    }

    /// <summary>Does it and collects; what was refused is said and collects nothing.</summary>
    private async Task<DemoAnswer> DoAsync(Func<SimulatorControl, string> command, CancellationToken cancellationToken)
    {
        if (simulator is null || !await access.IsOfferedAsync()) return NotOffered;
        if (walk.IsWalking) return Beginning;
        try
        {
            simulator.Advance(BeforeEach);
            var done = command(simulator);
            return (await rounds.CollectAsync(cancellationToken)).After(done);
        }
        catch (SimulatorException refused)
        {
            return new DemoAnswer(Severity.Failure, refused.Message);
        }
    }

    private async Task<DemoAnswer> MoveAsync(ClockMove move, Action<int> onStep, CancellationToken stop, CancellationToken cancellationToken)
    {
        if (simulator is null || !await access.IsOfferedAsync()) return NotOffered;
        if (walk.IsWalking) return Beginning;
        var round = new DemoRound([]);
        var done = 0;
        while (done < move.Steps && !stop.IsCancellationRequested && !round.AllFailed)
        {
            onStep(done++);
            simulator.Advance(move.Step);
            round = await rounds.CollectAsync(cancellationToken);
        }

        return round.After(done == move.Steps
            ? $"The world lived {move.Text} on, with {done} snapshots on the way."
            : $"The clock was stopped on the way, after {Duration.Format(done * move.Step)} and {done} snapshots.");
    }
}
