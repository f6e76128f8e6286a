namespace BinanceDashboard.Store;

/// <summary>
/// What a range is drawn and measured from: at most 5,000 rows of it, the first and last complete point and every extreme
/// among them, and the complete points on both sides of each cash flow.
/// </summary>
public sealed record NavSeries
{
    /// <summary>Raw, Hour or Day: how finely the range was read.</summary>
    public required string Resolution { get; init; }

    /// <summary>Ascending, complete and partial.</summary>
    public required IReadOnlyList<NavPoint> Points { get; init; }

    /// <summary>The earliest complete point of the account, whatever the range.</summary>
    public required NavPoint? Start { get; init; }
}
