namespace BinanceDashboard.Simulator.Books;

internal readonly record struct LedgerEntry(DateTimeOffset At, LedgerKey Key, decimal Amount, Reason Reason);
