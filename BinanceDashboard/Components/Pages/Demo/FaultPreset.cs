using BinanceDashboard.Simulator;

namespace BinanceDashboard.Components.Pages.Demo;

/// <summary>A fault that is worth seeing, with what the dashboard makes of it.</summary>
public sealed record FaultPreset(string Title, string Hint, SimulatorFault Fault)
{
    // A call is tried four times before it counts as failed, and there are two accounts.
    private const int BothAccounts = 8;

    public static IReadOnlyList<FaultPreset> All { get; } =
    [
        new("Spot wallet fails", "Makes partial snapshots, not a drop", Status(500, "/api/v3/account", BothAccounts)),
        new("Rate limit", "Waits as long as it is told, and goes on", Status(429, "", 2)),
        new("Exchange down", "The last numbers stay, marked as old", new SimulatorFault { Kind = SimulatorFaultKind.Reset, Count = 30 }),
        new("Banned for a minute", "Nothing is sent until it is over", new SimulatorFault { Kind = SimulatorFaultKind.Ban, Value = 60 }),
        new("Slow answers", "Half a second more for each of 20 calls", new SimulatorFault { Kind = SimulatorFaultKind.Delay, Value = 500, Count = 20 }),
    ];

    private static SimulatorFault Status(int status, string match, int count) =>
        new() { Kind = SimulatorFaultKind.Status, Value = status, Match = match, Count = count };
}
