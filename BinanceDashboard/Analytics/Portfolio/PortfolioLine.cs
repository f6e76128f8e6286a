using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Portfolio;

/// <summary>An item beside what it is worth now. USD.</summary>
/// <param name="Price">For one unit; null where no snapshot priced it.</param>
/// <param name="PriceAt">When that was, UTC.</param>
public sealed record PortfolioLine(PortfolioItem Item, decimal? Price, DateTimeOffset? PriceAt)
{
    /// <summary>Amount × price.</summary>
    public decimal? Value => Item.Amount * Price;

    /// <summary>Amount × buy price; null while nobody knows it.</summary>
    public decimal? Invested => Item.PriceOrigin == PriceOrigin.Unknown ? null : Item.Amount * Item.PriceBuyUsd;

    /// <summary>Value − invested − commission; null where one of them is not known.</summary>
    public decimal? Pnl => Value - Invested - Item.CommissionUsd;

    /// <summary>A ratio of what was invested.</summary>
    public decimal? PnlPercent => Invested is > 0 and var spent ? Pnl / spent : null;
}
