namespace BinanceDashboard.Exchange.Wallet;

/// <summary>Where a transfer between the wallets of one account begins or ends.</summary>
public enum TransferWallet
{
    /// <summary>A wallet that came later, or one that is gone (mining, P2P, Pay).</summary>
    Unknown,
    Spot,
    UsdFutures,
    CoinFutures,
    CrossMargin,
    IsolatedMargin,
    Funding,
    Options,
    PortfolioMargin,
}
