namespace BinanceDashboard.Collector.Imports;

/// <summary>An operation that nobody knows. Its lines are kept and are no cash flow.</summary>
/// <param name="Operation">In the statement's words.</param>
public sealed record StatementWordCount(string Operation, int Lines);
