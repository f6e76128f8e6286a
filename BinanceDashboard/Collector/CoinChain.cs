namespace BinanceDashboard.Collector;

/// <summary>A chain on which a coin can come and go, as the exchange has it at present.</summary>
/// <param name="WithdrawalFee">In the coin; null where it is not told.</param>
public sealed record CoinChain(string Network, bool CanDeposit, bool CanWithdraw, decimal? WithdrawalFee);
