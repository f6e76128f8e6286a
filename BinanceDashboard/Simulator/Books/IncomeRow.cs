namespace BinanceDashboard.Simulator.Books;

/// <summary>A change of a futures wallet. <see cref="Amount"/> is signed: a cost is negative.</summary>
internal sealed record IncomeRow(string Type, long Id, DateTimeOffset At, string Symbol, string Asset, decimal Amount, long? TradeId);
