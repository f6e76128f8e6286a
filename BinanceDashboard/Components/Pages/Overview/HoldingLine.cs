namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>A coin over all wallets; value and share are null while it has no price.</summary>
public sealed record HoldingLine(string Asset, decimal Quantity, decimal? Value, decimal? Share);
