namespace BinanceDashboard.Exchange.Streams;

/// <summary>
/// Events before this moment may be missing: read by REST what matters. It comes first, after every reconnection, and when the reader was too
/// slow. What follows it is complete again, and may tell once more what REST has told.
/// </summary>
public sealed record AccountGap : AccountEvent
{
    /// <summary>In a sentence.</summary>
    public required string Reason { get; init; }
}
