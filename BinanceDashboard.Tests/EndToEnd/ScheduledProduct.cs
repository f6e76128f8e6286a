namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>A product whose schedule is awake, as a user has it.</summary>
public sealed class ScheduledProduct : RunningProduct
{
    internal override bool IsScheduled => true;
}
