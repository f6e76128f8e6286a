namespace BinanceDashboard.Simulator.Books;

/// <summary>Something borrowed or paid back.</summary>
/// <param name="Pair">Empty on cross margin.</param>
/// <param name="Principal">Positive both ways.</param>
/// <param name="Interest">Paid back beside the principal; 0 on a loan.</param>
internal sealed record LoanRow(long Id, DateTimeOffset At, bool IsBorrow, string Asset, decimal Principal, decimal Interest, string Pair);
