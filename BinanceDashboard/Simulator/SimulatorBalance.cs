namespace BinanceDashboard.Simulator;

/// <param name="Quantity">Free and locked together; futures by wallet balance, without unrealised profit.</param>
public sealed record SimulatorBalance(string Wallet, string Asset, decimal Quantity);
