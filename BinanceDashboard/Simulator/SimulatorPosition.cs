namespace BinanceDashboard.Simulator;

/// <param name="Side">LONG or SHORT.</param>
/// <param name="Quantity">Positive on both sides; contracts on COIN-M.</param>
/// <param name="UnrealizedProfit">US dollars, also where it is owed in a coin.</param>
public sealed record SimulatorPosition(string Symbol, string Side, decimal Quantity, decimal EntryPrice, decimal MarkPrice, decimal UnrealizedProfit);
