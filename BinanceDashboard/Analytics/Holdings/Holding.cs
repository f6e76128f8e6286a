using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Holdings;

/// <summary>An asset over all wallets of an account, with what it cost. Money in USD.</summary>
public sealed record Holding
{
    public required string Asset { get; init; }

    /// <summary>Over all wallets; below 0 where more is owed than held.</summary>
    public required decimal Quantity { get; init; }

    public required ImmutableArray<HoldingWallet> Wallets { get; init; }

    /// <summary>For one unit; null where it has no price.</summary>
    public required decimal? Price { get; init; }

    public required decimal? Value { get; init; }

    /// <summary>Of the whole, a ratio; null where either is not known or the whole is not positive.</summary>
    public required decimal? Share { get; init; }

    /// <summary>For one unit of what the history explains.</summary>
    public required Figure AverageCost { get; init; }

    /// <summary>What all that is held cost; missing where the history does not explain all of it.</summary>
    public required Figure Invested { get; init; }

    /// <summary>Value − invested.</summary>
    public required Figure UnrealizedPnl { get; init; }

    /// <summary>A ratio of what was invested.</summary>
    public required Figure UnrealizedPnlPercent { get; init; }

    /// <summary>Σ (value − cost) of all that was given away.</summary>
    public required Figure RealizedPnl { get; init; }

    /// <summary>When the first of what is left came in, UTC; null where the history does not tell.</summary>
    public DateTimeOffset? FirstBought { get; init; }

    /// <summary>What was paid in commissions to buy what is left, a positive cost in no other figure here.</summary>
    public Figure Commission { get; init; } = Figure.Of(0);

    /// <summary>A part of the cost is the value at the time of a deposit, because nobody told the true one.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>True where every unit that is held, and every one that was given away, has a known cost.</summary>
    public required bool CostKnown { get; init; }

    /// <summary>Why not all of the cost is known; null where it is.</summary>
    public string? Reason => CostKnown ? null : Invested.Reason ?? AverageCost.Reason ?? RealizedPnl.Reason;
}
