namespace BinanceDashboard.Store;

/// <summary>The complete points of one hour or UTC day: first, least, greatest and last, each with its own time.</summary>
public sealed record NavRollup
{
    public required long AccountId { get; init; }

    public required RollupSpan Span { get; init; }

    /// <summary>Where the bucket starts, UTC, inclusive.</summary>
    public required DateTimeOffset Start { get; init; }

    public required DateTimeOffset FirstAt { get; init; }

    public required decimal First { get; init; }

    public required DateTimeOffset MinAt { get; init; }

    public required decimal Min { get; init; }

    public required DateTimeOffset MaxAt { get; init; }

    public required decimal Max { get; init; }

    public required DateTimeOffset LastAt { get; init; }

    public required decimal Last { get; init; }

    public required int Count { get; init; }
}
