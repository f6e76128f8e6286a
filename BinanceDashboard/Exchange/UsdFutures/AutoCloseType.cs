namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>Why the exchange itself placed an order.</summary>
public enum AutoCloseType
{
    Liquidation,

    /// <summary>The position was reduced to cover another's loss (auto-deleveraging).</summary>
    Adl,
}
