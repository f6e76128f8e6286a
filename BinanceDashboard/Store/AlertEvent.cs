namespace BinanceDashboard.Store;

/// <summary>A rule that began to fire. Identity: rule and time. It outlives its rule.</summary>
public sealed record AlertEvent
{
    public long Id { get; init; }

    public required string OwnerId { get; init; }

    public required long AccountId { get; init; }

    /// <summary>Null once the rule was deleted.</summary>
    public required long? RuleId { get; init; }

    public required AlertKind Kind { get; init; }

    public string? Asset { get; init; }

    /// <summary>The rule's level then, in the unit of <see cref="Kind"/>.</summary>
    public required decimal Level { get; init; }

    /// <summary>In the unit of <see cref="Kind"/>.</summary>
    public required decimal Value { get; init; }

    /// <summary>By the exchange's clock, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What happened, in plain words with value and level.</summary>
    public required string Text { get; init; }

    /// <summary>Whether its owner has looked at it.</summary>
    public bool IsSeen { get; init; }

    public DeliveryState Delivery { get; init; }

    /// <summary>How often it was sent.</summary>
    public int Attempts { get; init; }

    /// <summary>By this machine's clock, UTC; null unless it is waiting.</summary>
    public DateTimeOffset? NextAttemptAt { get; init; }

    /// <summary>What kept the last attempt from its end.</summary>
    public string? DeliveryFault { get; init; }
}
