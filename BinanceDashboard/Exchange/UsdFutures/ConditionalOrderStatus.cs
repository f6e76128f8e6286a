namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>A word that came later is <see cref="Unknown"/>; the order holds the word itself.</summary>
public enum ConditionalOrderStatus
{
    Unknown,
    New,
    Canceled,
    Triggering,

    /// <summary>An ordinary order was placed for it.</summary>
    Triggered,

    /// <summary>That order has come to its end.</summary>
    Finished,
    Rejected,
    Expired,
}
