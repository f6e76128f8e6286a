using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Holdings;

/// <summary>How much of an asset lies in one wallet.</summary>
public readonly record struct HoldingWallet(WalletKind Wallet, decimal Quantity);
