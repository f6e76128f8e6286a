namespace BinanceDashboard.Simulator.Protocol;

/// <param name="IsBuyerMaker">The buyer's order stood in the book.</param>
internal readonly record struct PublicTrade(long Id, DateTimeOffset At, decimal Price, decimal Quantity, bool IsBuyerMaker);
