namespace BinanceDashboard.Simulator.Books;

/// <summary>A move between two wallets of the same account; <see cref="Type"/> is Binance's name of the direction.</summary>
internal sealed record TransferRow(long Id, DateTimeOffset At, string Type, string Asset, decimal Amount);
