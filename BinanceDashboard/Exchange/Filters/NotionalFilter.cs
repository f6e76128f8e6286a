namespace BinanceDashboard.Exchange.Filters;

/// <summary>Bounds of price × quantity, in the quote asset: spot's NOTIONAL, and MIN_NOTIONAL, which has no upper one.</summary>
public sealed record NotionalFilter
{
    public required decimal Min { get; init; }

    /// <summary>Null where there is no upper bound.</summary>
    public decimal? Max { get; init; }

    public bool MinAppliesToMarket { get; init; } = true;

    public bool MaxAppliesToMarket { get; init; } = true;
}
