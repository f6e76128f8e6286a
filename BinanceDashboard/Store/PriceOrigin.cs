namespace BinanceDashboard.Store;

/// <summary>Where the buy price of a portfolio item comes from, the best source first.</summary>
public enum PriceOrigin
{
    /// <summary>A person entered it: an import leaves it alone.</summary>
    Entered,

    /// <summary>The average cost of what is left, by the known trades, conversions, deposits and rewards.</summary>
    CostBasis,

    /// <summary>The market's price when the item was first seen, because nothing tells what it cost.</summary>
    Market,

    /// <summary>Nobody knows one: it stands at <see cref="PortfolioItem.UnknownPrice"/> and is left out of every total.</summary>
    Unknown,
}
