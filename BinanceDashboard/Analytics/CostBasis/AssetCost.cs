namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>What an account's holding of an asset cost, and what was made by giving it away. USD; fees are disposals and in no lot's cost.</summary>
public sealed record AssetCost
{
    public required long AccountId { get; init; }

    public required string Asset { get; init; }

    /// <summary>Σ of the lots: what is held as far as the history explains it.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Σ cost of the lots; missing while one of them has none.</summary>
    public required Figure CostUsd { get; init; }

    /// <summary>Cost / quantity.</summary>
    public required Figure AverageCostUsd { get; init; }

    /// <summary>Σ (value − cost) of the disposals; missing while the cost or the value of one is not known.</summary>
    public required Figure RealizedUsd { get; init; }

    /// <summary>The same over those alone of which both are known.</summary>
    public required decimal KnownRealizedUsd { get; init; }

    /// <summary>The part of the disposals that paid fees, funding and losses of futures, at its value; positive.</summary>
    public required Figure PaidUsd { get; init; }

    /// <summary>False where something was given away without a lot, or where a lot or a disposal has no known cost.</summary>
    public required bool CostKnown { get; init; }

    /// <summary>What is left, in order of time.</summary>
    public required IReadOnlyList<CostLot> Lots { get; init; }

    public required IReadOnlyList<UncoveredDisposal> Uncovered { get; init; }

    /// <summary>All that came in and all that went out of lots: in = out + left, for quantity and for the costs that are known.</summary>
    public required CostTurnover Turnover { get; init; }
}
