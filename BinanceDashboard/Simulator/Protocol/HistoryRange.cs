namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Both ends included.</summary>
internal readonly record struct HistoryRange(DateTimeOffset Start, DateTimeOffset End)
{
    public bool Contains(DateTimeOffset at) => at >= Start && at <= End;
}
