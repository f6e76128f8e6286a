using BinanceDashboard.Simulator;

namespace BinanceDashboard.Components.Pages.Demo;

/// <summary>What the page can have done to the built-in exchange. Each is followed by a snapshot of the user's accounts on it.</summary>
public sealed record DemoCommands
{
    /// <summary>Null where there is no such exchange, or not for this user.</summary>
    public required Func<CancellationToken, Task<DemoView?>> Load { get; init; }

    public required Func<string, CancellationToken, Task<DemoAnswer>> ChangeScenario { get; init; }

    public required Func<DemoMovement, CancellationToken, Task<DemoAnswer>> Send { get; init; }

    /// <summary>Moves the clock step by step and tells before each how many are done; the first token ends it after a step, the second at once.</summary>
    public required Func<ClockMove, Action<int>, CancellationToken, CancellationToken, Task<DemoAnswer>> Move { get; init; }

    /// <summary>True lets the clock run, false stops it.</summary>
    public required Func<bool, CancellationToken, Task<DemoAnswer>> Run { get; init; }

    public required Func<SimulatorFault, CancellationToken, Task<DemoAnswer>> AddFault { get; init; }

    public required Func<CancellationToken, Task<DemoAnswer>> ClearFaults { get; init; }

    public required Func<CancellationToken, Task<DemoAnswer>> Collect { get; init; }
}
