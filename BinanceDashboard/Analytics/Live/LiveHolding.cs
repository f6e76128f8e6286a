namespace BinanceDashboard.Analytics.Live;

/// <summary>An asset over all wallets.</summary>
/// <param name="Quantity">Units, the profit of open positions among them; negative where it is owed.</param>
/// <param name="Price">USD for one unit; null while there is none.</param>
public readonly record struct LiveHolding(string Asset, decimal Quantity, decimal? Price);
