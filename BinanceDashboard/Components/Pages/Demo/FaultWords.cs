using System.Globalization;
using BinanceDashboard.Simulator;

namespace BinanceDashboard.Components.Pages.Demo;

/// <summary>Faults in the reader's words.</summary>
internal static class FaultWords
{
    public static string For(SimulatorFaultKind kind) => kind switch
    {
        SimulatorFaultKind.Status => "Answers with an error",
        SimulatorFaultKind.Delay => "Answers late",
        SimulatorFaultKind.Reset => "Cuts the connection",
        SimulatorFaultKind.Truncate => "Breaks off in the middle",
        SimulatorFaultKind.Html => "Answers with a web page",
        SimulatorFaultKind.Ban => "Bans the address",
        SimulatorFaultKind.Skew => "Tells a wrong time",
        SimulatorFaultKind.Trickle => "Trickles slowly",
        SimulatorFaultKind.Duplicate => "States rows twice",
        SimulatorFaultKind.Reorder => "Shuffles rows",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What the value of such a fault is; null where it has none.</summary>
    public static string? ValueOf(SimulatorFaultKind kind) => kind switch
    {
        SimulatorFaultKind.Status or SimulatorFaultKind.Html => "HTTP status",
        SimulatorFaultKind.Delay or SimulatorFaultKind.Trickle or SimulatorFaultKind.Skew => "Milliseconds",
        SimulatorFaultKind.Ban => "Seconds",
        SimulatorFaultKind.Reset or SimulatorFaultKind.Truncate or SimulatorFaultKind.Duplicate or SimulatorFaultKind.Reorder => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>A value that makes sense to begin with.</summary>
    public static int UsualValue(SimulatorFaultKind kind) => kind switch
    {
        SimulatorFaultKind.Status or SimulatorFaultKind.Html => 503,
        SimulatorFaultKind.Delay => 2_000,
        SimulatorFaultKind.Skew => 10_000,
        SimulatorFaultKind.Ban => 60,
        SimulatorFaultKind.Trickle => 100,
        SimulatorFaultKind.Reset or SimulatorFaultKind.Truncate or SimulatorFaultKind.Duplicate or SimulatorFaultKind.Reorder => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>"8 calls to /api/v3/account: answers with an error, HTTP status 500".</summary>
    public static string For(SimulatorFault fault)
    {
        var calls = fault.Count == 1 ? "1 call" : string.Create(CultureInfo.InvariantCulture, $"{fault.Count} calls");
        var to = fault.Match.Length == 0 ? "" : $" to {fault.Match}";
        var value = ValueOf(fault.Kind) switch
        {
            null => "",
            "HTTP status" => string.Create(CultureInfo.InvariantCulture, $", HTTP status {fault.Value}"),
            { } unit => string.Create(CultureInfo.InvariantCulture, $", {fault.Value} {Lower(unit)}"),
        };
        return $"{calls}{to}: {Lower(For(fault.Kind))}{value}";
    }

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
