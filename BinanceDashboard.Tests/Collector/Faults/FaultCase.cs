using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.Collector.Faults;

/// <summary>One fault at one request of a run.</summary>
/// <param name="Path">The endpoint that it meets.</param>
/// <param name="Passed">How many requests of the endpoint pass before.</param>
internal sealed record FaultCase(string Path, SimulatorFaultKind Kind, int Value, int Passed)
{
    public SimulatorFault Fault => new() { Kind = Kind, Value = Value, Match = Path, Skip = Passed };

    /// <summary>The answer is right in the end, only late or untidy.</summary>
    public bool IsHarmless => Kind is SimulatorFaultKind.Trickle or SimulatorFaultKind.Duplicate or SimulatorFaultKind.Reorder || (Kind == SimulatorFaultKind.Delay && Value < FaultBench.Timeout.TotalMilliseconds);

    public override string ToString() => $"{Kind} {Value} at request {Passed + 1} of {Path}";
}
