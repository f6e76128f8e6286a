using System.ComponentModel.DataAnnotations;
using BinanceDashboard.Simulator;

namespace BinanceDashboard.Components.Pages.Demo;

/// <summary>The fields of a fault while they are typed.</summary>
public sealed class FaultInput
{
    private const int MostCalls = 1_000;

    public SimulatorFaultKind Kind { get; set; } = SimulatorFaultKind.Status;

    public string? Match { get; set; } = "";

    [Range(1, MostCalls, ErrorMessage = "A fault meets 1 to 1,000 calls.")]
    public int Count { get; set; } = 4;

    [Range(-3_600_000, 3_600_000, ErrorMessage = "The value is too large.")]
    public int Value { get; set; } = FaultWords.UsualValue(SimulatorFaultKind.Status);

    public SimulatorFault ToFault() => new() { Kind = Kind, Match = Match?.Trim() ?? "", Count = Count, Value = Value };
}
