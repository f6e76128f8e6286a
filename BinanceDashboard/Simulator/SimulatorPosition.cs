namespace BinanceDashboard.Simulator;

/// <param name="Side">LONG or SHORT.</param>
/// <param name="Quantity">Positive on both sides.</param>
public sealed record SimulatorPosition(string Symbol, string Side, decimal Quantity, decimal EntryPrice, decimal MarkPrice, decimal UnrealizedProfit);
