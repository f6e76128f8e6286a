namespace BinanceDashboard.Simulator.Protocol;

internal readonly record struct BookLevel(decimal Price, decimal Quantity);
