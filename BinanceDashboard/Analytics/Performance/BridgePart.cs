namespace BinanceDashboard.Analytics.Performance;

/// <summary>What moves NAV, in the order in which a bridge tells it.</summary>
public enum BridgePart
{
    NetFlows,

    /// <summary>Profit that futures have realised, before fees and funding.</summary>
    Trading,
    Funding,

    /// <summary>Of spot and futures trades.</summary>
    Fees,

    /// <summary>What the exchange credited: rewards, interest and airdrops.</summary>
    Income,

    /// <summary>
    /// All that no other line explains: what the coins' prices did, what open futures gained or lost on paper, margin interest, and the lines above that are not known.
    /// A spot trade moves no NAV by itself, so that what it gained is a change of prices too.
    /// </summary>
    TradingAndPrices,
}
