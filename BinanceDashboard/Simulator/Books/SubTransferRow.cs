namespace BinanceDashboard.Simulator.Books;

/// <summary>A transfer between this account's spot wallet and its master account.</summary>
internal sealed record SubTransferRow(long Id, DateTimeOffset At, bool IsIn, string Asset, decimal Quantity);
