using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Comparison;

/// <summary>A line of a comparison.</summary>
/// <param name="AccountId">Null for the benchmark.</param>
/// <param name="Values">One for each time of the comparison, 100 where the line begins; null where it is not known: before an account joined, after it was last read.</param>
/// <param name="Reason">Why there is no line, as a sentence; null where there is one.</param>
public sealed record IndexLine(long? AccountId, string Name, ImmutableArray<decimal?> Values, string? Reason);
