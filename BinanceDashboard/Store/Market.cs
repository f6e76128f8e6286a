namespace BinanceDashboard.Store;

/// <summary>Where something is traded.</summary>
public enum Market
{
    Spot,

    /// <summary>Futures margined in USDT, USDC and the like.</summary>
    Usdm,

    /// <summary>Futures margined in the coin itself; quantities are contracts.</summary>
    Coinm,
}
