namespace BinanceDashboard.Simulator.Books;

/// <summary>Interest that began to be owed: it grows the debt and is paid with the next repayment.</summary>
/// <param name="Pair">Empty on cross margin.</param>
/// <param name="Type">ON_BORROW or PERIODIC.</param>
/// <param name="DailyRate">A ratio per day.</param>
internal sealed record InterestRow(long Id, DateTimeOffset At, string Asset, decimal Principal, decimal Interest, decimal DailyRate, string Type, string Pair);
