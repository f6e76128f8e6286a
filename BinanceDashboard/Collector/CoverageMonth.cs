namespace BinanceDashboard.Collector;

/// <param name="Start">The first of the month, 00:00 UTC.</param>
/// <param name="Rows">How many rows are stored of it.</param>
public sealed record CoverageMonth(DateTimeOffset Start, CoverageState State, int Rows);
