namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>One asset that came into an account or went out of it, with what it was worth.</summary>
public sealed record CostEvent
{
    public required long AccountId { get; init; }

    public required string Asset { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset At { get; init; }

    public required CostEventKind Kind { get; init; }

    /// <summary>Positive; <see cref="Kind"/> says the direction.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>USD of the whole quantity at that time; null where it is not known. For what comes in, its cost.</summary>
    public required decimal? ValueUsd { get; init; }

    /// <summary>The part of what comes in that is kept back at once as the fee: it takes its share of the cost with it.</summary>
    public decimal OwnFee { get; init; }

    /// <summary>USD of the commission of what was bought, in whichever asset it was paid: in no lot's cost. Null where its worth is not known.</summary>
    public decimal? FeeUsd { get; init; } = 0;

    /// <summary>The cost is the value at that time because nobody told the true one.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>What comes in; at one moment it counts before what goes out, so that no order of rows sells what is not there yet.</summary>
    public bool IsIn => Kind is CostEventKind.Bought or CostEventKind.Received or CostEventKind.Deposited;
}
