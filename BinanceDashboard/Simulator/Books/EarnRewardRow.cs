namespace BinanceDashboard.Simulator.Books;

/// <summary>
/// REALTIME is added to the flexible position, BONUS is paid into the spot wallet and listed by the dividends as well, and
/// "Locked Rewards" are paid into the spot wallet.
/// </summary>
/// <param name="PositionId">The locked position; null for flexible.</param>
internal sealed record EarnRewardRow(DateTimeOffset At, string Asset, decimal Amount, string Type, string Product, long? PositionId, int LockDays);
