namespace BinanceDashboard.Store;

/// <summary>Something about an account that its owner wants to be told of, and how it stands.</summary>
public sealed record AlertRule
{
    public long Id { get; init; }

    public required string OwnerId { get; init; }

    public required long AccountId { get; init; }

    public required AlertKind Kind { get; init; }

    /// <summary>The coin, like BTC; null unless the rule is about a price.</summary>
    public string? Asset { get; init; }

    /// <summary>In the unit of <see cref="Kind"/>, positive; zero where the kind has no level.</summary>
    public required decimal Level { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>A paused rule is not judged.</summary>
    public bool IsPaused { get; init; }

    /// <summary>By the exchange's clock, UTC; null while it does not fire.</summary>
    public DateTimeOffset? FiringSince { get; init; }

    /// <summary>The last value that was known, in the unit of <see cref="Kind"/>.</summary>
    public decimal? LastValue { get; init; }

    /// <summary>The time of what it was judged by last, by the exchange's clock, UTC; null before the first time.</summary>
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>Why its value was not known then; null where it was.</summary>
    public string? Reason { get; init; }

    /// <summary>A rule that fires goes on firing while its value is not known.</summary>
    public AlertState State => FiringSince is not null ? AlertState.Fires : CheckedAt is null || Reason is not null ? AlertState.Unknown : AlertState.Quiet;

    public bool IsOfPrice => Kind is AlertKind.PriceAbove or AlertKind.PriceBelow;

    /// <summary>The same rule as if it had never been judged.</summary>
    public AlertRule Unjudged() => this with { FiringSince = null, LastValue = null, CheckedAt = null, Reason = null };
}
