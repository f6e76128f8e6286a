using BinanceDashboard.Simulator;

namespace BinanceDashboard.Components.Pages.Demo;

/// <summary>The built-in exchange's world as it stands.</summary>
public sealed record DemoView
{
    /// <summary>Name of the scenario that is in force.</summary>
    public required string Scenario { get; init; }

    /// <summary>The exchange's own time.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>How far that is ahead of this machine's time.</summary>
    public required TimeSpan Ahead { get; init; }

    public required bool IsRunning { get; init; }

    /// <summary>What can be deposited and withdrawn.</summary>
    public required IReadOnlyList<DemoCoin> Coins { get; init; }

    /// <summary>Faults that wait for calls, the oldest first.</summary>
    public IReadOnlyList<SimulatorFault> Faults { get; init; } = [];

    /// <summary>How many of the user's accounts are on this exchange; those that are paused are not counted.</summary>
    public int Accounts { get; init; }

    /// <summary>True while the first start lives through the demo's past: its clock is not to be touched.</summary>
    public bool IsBeginning { get; init; }
}
