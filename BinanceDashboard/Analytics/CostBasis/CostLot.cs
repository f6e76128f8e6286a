namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>What is left of a quantity that came in at one time.</summary>
public sealed record CostLot
{
    /// <summary>UTC; of a pool of averaged lots the first time since it was empty.</summary>
    public required DateTimeOffset At { get; init; }

    public required CostEventKind Kind { get; init; }

    /// <summary>Positive.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>USD of <see cref="Quantity"/>; null where it is not known.</summary>
    public required decimal? CostUsd { get; init; }

    /// <summary>USD of the commission that was paid to buy <see cref="Quantity"/>, a positive cost that is not in <see cref="CostUsd"/>; null where its worth is not known.</summary>
    public decimal? FeeUsd { get; init; } = 0;

    /// <summary>A part of the cost is the value at the time of a deposit, because nobody told the true one.</summary>
    public required bool IsAssumed { get; init; }
}
