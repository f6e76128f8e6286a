namespace BinanceDashboard.Store;

/// <summary>Where an asset lies. The names are those of the public API.</summary>
public enum WalletKind
{
    Spot,
    Funding,
    Earn,
    CrossMargin,
    IsolatedMargin,
    UsdmFutures,
    CoinmFutures,
}
