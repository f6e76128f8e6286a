namespace BinanceDashboard.Store;

/// <summary>How far a stream of facts is stored. It moves in the transaction that stores them and never passes a window that failed.</summary>
public sealed record SyncCursor
{
    public required long AccountId { get; init; }

    public required string Stream { get; init; }

    /// <summary>Everything before this time is stored, back to <see cref="ReachedFrom"/>.</summary>
    public required DateTimeOffset ReachedTo { get; init; }

    /// <summary>How far back the walk has come; the same as <see cref="ReachedTo"/> while nothing could be read yet.</summary>
    public required DateTimeOffset ReachedFrom { get; init; }

    /// <summary>True once the walk back has ended: the account's beginning or the API's reach.</summary>
    public required bool FromBeginning { get; init; }

    /// <summary>The sentence that says why the stream could not be read when it was last asked for; null where it could.</summary>
    public string? Failure { get; init; }

    /// <summary>The exchange's time of that; null without a failure.</summary>
    public DateTimeOffset? FailedAt { get; init; }
}
