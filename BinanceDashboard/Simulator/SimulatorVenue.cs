namespace BinanceDashboard.Simulator;

/// <summary>Which of Binance's exchanges a simulator is: they differ in what they offer.</summary>
public enum SimulatorVenue
{
    /// <summary>Spot, wallets, Earn, margin and futures.</summary>
    Global,

    /// <summary>Spot and a family of wallet calls of its own; no Earn, margin or futures.</summary>
    Us,

    /// <summary>Spot and futures alone, without any wallet call.</summary>
    Testnet,
}
