namespace BinanceDashboard.Analytics.Series;

/// <summary>The sum of several accounts at one time.</summary>
/// <param name="At">UTC.</param>
/// <param name="Value">USD.</param>
/// <param name="Reason">Why the point is partial; null where it is complete.</param>
public readonly record struct SumPoint(DateTimeOffset At, decimal Value, string? Reason)
{
    public bool Complete => Reason is null;
}
