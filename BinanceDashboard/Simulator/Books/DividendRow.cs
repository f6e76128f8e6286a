namespace BinanceDashboard.Simulator.Books;

/// <summary>A distribution into the spot wallet: an airdrop, or the bonus part of Earn's rewards, which Earn's own records list as well.</summary>
internal sealed record DividendRow(long Id, long TransactionId, DateTimeOffset At, string Asset, decimal Amount, string Info);
