using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Accounts;

/// <summary>One wallet of a snapshot; its value in USD.</summary>
public sealed record WalletContract(WalletKind Wallet, decimal Value, bool Ok, string? Error);
