namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>How an asset came or went.</summary>
public enum CostEventKind
{
    /// <summary>In, against another asset: a trade, a conversion, dust.</summary>
    Bought,

    /// <summary>In, credited by the exchange: a reward, an airdrop, a rebate, a profit of futures.</summary>
    Received,

    /// <summary>In, over the account's border.</summary>
    Deposited,

    /// <summary>Out, against another asset, or for money outside: a disposal at its value.</summary>
    Sold,

    /// <summary>Out, a fee, funding or a loss of futures: a disposal at its value.</summary>
    Paid,

    /// <summary>Out, over the account's border or taken back: it leaves with its cost, without a gain.</summary>
    Withdrawn,
}
