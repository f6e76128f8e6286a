namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>A word that came later is <see cref="Unknown"/>; the order holds the word itself.</summary>
public enum FuturesOrderStatus
{
    Unknown,
    New,
    PartiallyFilled,
    Filled,
    Canceled,
    Rejected,

    /// <summary>Its time or its conditions ended it, or a liquidation.</summary>
    Expired,

    /// <summary>It would have traded with another order of the same person.</summary>
    ExpiredInMatch,
}
