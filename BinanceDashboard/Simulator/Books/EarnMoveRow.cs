namespace BinanceDashboard.Simulator.Books;

/// <summary>Money from the spot wallet into Earn, or back.</summary>
/// <param name="PositionId">The locked position; null for flexible.</param>
/// <param name="Product">Flexible: USDT001; locked: the project, such as Dot*60.</param>
internal sealed record EarnMoveRow(long Id, DateTimeOffset At, string Asset, decimal Amount, string Product, long? PositionId);
