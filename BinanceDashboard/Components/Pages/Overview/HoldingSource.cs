using BinanceDashboard.Collector;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>What the exchange of one account says of a coin.</summary>
/// <param name="Coin">Null where it does not tell.</param>
/// <param name="Reason">Why it could not be asked; null where it could.</param>
public sealed record HoldingSource(string Account, CoinDetail? Coin, string? Reason);
