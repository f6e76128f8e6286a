namespace BinanceDashboard.Simulator.Books;

/// <param name="Account">1 or 2; 0 for the counterparties.</param>
/// <param name="Pair">The pair whose isolated margin wallet it is; empty elsewhere.</param>
internal readonly record struct LedgerKey(int Account, Purse Purse, string Asset, bool Locked = false, string Pair = "");
