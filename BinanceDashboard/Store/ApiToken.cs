namespace BinanceDashboard.Store;

/// <summary>Signs a script in as its user. What it is made of is not kept, only what it can be known by.</summary>
public sealed record ApiToken
{
    public long Id { get; init; }

    public required string UserId { get; init; }

    /// <summary>What its user calls it.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the whole token, in hex. The token is 256 random bits, so nobody finds it by guessing at this.</summary>
    public required string Hash { get; init; }

    /// <summary>This machine's time, UTC; so are the others.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>From then on it is refused; null for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>To the minute; null until it was used.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    public bool IsExpired(DateTimeOffset now) => ExpiresAt <= now;
}
