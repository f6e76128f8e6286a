namespace BinanceDashboard.Simulator.Books;

/// <summary>A move between two wallets of the same account.</summary>
/// <param name="Type">Binance's name of the direction.</param>
/// <param name="Pair">The pair of the isolated margin wallet that it left or reached; empty elsewhere.</param>
internal sealed record TransferRow(long Id, DateTimeOffset At, string Type, string Asset, decimal Amount, string Pair = "");
