namespace BinanceDashboard.Tests.Collector.Faults;

/// <summary>A fault at one list or wallet of a first run, and the program's end in the middle of it.</summary>
/// <param name="CallsLeft">How many calls the exchange answers between the fault and the kill; fewer where the run ends before.</param>
internal sealed record KillCase(FaultCase Faulty, int CallsLeft)
{
    public override string ToString() => $"{Faulty}, killed {CallsLeft} calls later";
}
