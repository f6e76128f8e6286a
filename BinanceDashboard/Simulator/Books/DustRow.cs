namespace BinanceDashboard.Simulator.Books;

/// <summary>Small balances of the spot wallet turned into BNB at one moment.</summary>
internal sealed record DustRow(long Id, DateTimeOffset At, IReadOnlyList<DustPart> Parts);
