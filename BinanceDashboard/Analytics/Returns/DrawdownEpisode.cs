namespace BinanceDashboard.Analytics.Returns;

/// <summary>One fall from a highest point so far to the way back there.</summary>
public sealed record DrawdownEpisode
{
    /// <summary>A ratio, −1 up to but not including 0.</summary>
    public required decimal Depth { get; init; }

    /// <summary>UTC; of equal highest points without a fall between them the first.</summary>
    public required DateTimeOffset PeakAt { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset TroughAt { get; init; }

    /// <summary>The first point at or above the peak again; null while not recovered.</summary>
    public required DateTimeOffset? RecoveredAt { get; init; }

    /// <summary>From the peak to recovery, or to the end of the range when not recovered.</summary>
    public required decimal Days { get; init; }
}
