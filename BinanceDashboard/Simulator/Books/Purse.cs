namespace BinanceDashboard.Simulator.Books;

/// <summary>Where an amount stands: a wallet of an account, or one of the counterparties outside.</summary>
internal enum Purse
{
    Spot,
    Funding,
    Earn,
    CrossMargin,
    IsolatedMargin,
    UsdmFutures,
    CoinmFutures,

    /// <summary>The chains: deposits come from here, withdrawals go there.</summary>
    Network,

    /// <summary>Everybody else who trades.</summary>
    Market,

    /// <summary>What the exchange earns: commissions and network fees.</summary>
    Fees,

    /// <summary>The other side of profits and funding of futures.</summary>
    Futures,
}
