namespace BinanceDashboard.Simulator.Books;

/// <summary>Where an amount stands: a wallet of an account, a debt of one, or one of the counterparties outside.</summary>
internal enum Purse
{
    Spot,
    Funding,

    /// <summary>Flexible Earn: the spot wallet shows the same amount once more, as a receipt named LD….</summary>
    EarnFlexible,
    EarnLocked,
    CrossMargin,

    /// <summary>Principal that is owed; never positive.</summary>
    CrossDebt,

    /// <summary>Interest that is owed; never positive.</summary>
    CrossInterest,
    IsolatedMargin,

    /// <inheritdoc cref="CrossDebt"/>
    IsolatedDebt,

    /// <inheritdoc cref="CrossInterest"/>
    IsolatedInterest,
    UsdmFutures,
    CoinmFutures,

    /// <summary>The chains: deposits come from here, withdrawals go there.</summary>
    Network,

    /// <summary>Everybody else who trades, converts or takes dust.</summary>
    Market,

    /// <summary>What the exchange earns: commissions, network fees, interest.</summary>
    Fees,

    /// <summary>The other side of profits and funding of futures.</summary>
    Futures,

    /// <summary>What pays dividends and Earn's rewards.</summary>
    Rewards,

    /// <summary>Banks and cards.</summary>
    Bank,

    /// <summary>Other users: Pay, P2P.</summary>
    People,

    /// <summary>The master account, of which account 2 is a sub-account.</summary>
    Master,
}
