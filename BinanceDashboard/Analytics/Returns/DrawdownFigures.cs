namespace BinanceDashboard.Analytics.Returns;

/// <summary>The deepest fall below an earlier peak, and where the range ends.</summary>
public sealed record DrawdownFigures
{
    /// <summary>A ratio from −1 to 0.</summary>
    public required decimal Max { get; init; }

    /// <summary>The last point's distance from the highest before it, −1 to 0.</summary>
    public required decimal Current { get; init; }

    /// <summary>Null where nothing ever fell.</summary>
    public DateTimeOffset? PeakAt { get; init; }

    public DateTimeOffset? TroughAt { get; init; }

    /// <summary>The first point at or above the peak again; null while not recovered.</summary>
    public DateTimeOffset? RecoveredAt { get; init; }

    /// <summary>From the peak to recovery, or to the end of the range when not recovered.</summary>
    public required decimal Days { get; init; }
}
