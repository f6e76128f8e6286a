using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>What one wallet of an account holds of a coin.</summary>
/// <param name="Quantity">In the coin; negative where it is owed.</param>
/// <param name="Value">USD; null while it has no price.</param>
public sealed record HoldingPart(string Account, WalletKind Wallet, decimal Quantity, decimal? Value);
