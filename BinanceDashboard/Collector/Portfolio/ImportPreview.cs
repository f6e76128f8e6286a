using BinanceDashboard.Analytics.Portfolio;

namespace BinanceDashboard.Collector.Portfolio;

/// <summary>What an import would do, or why it cannot be told.</summary>
/// <param name="Plan">Null where the account could not be read.</param>
/// <param name="Gaps">What could not be read: an import is refused unless its user accepts that.</param>
/// <param name="Failure">The sentence that says why there is no plan; null where there is one.</param>
public sealed record ImportPreview(ImportPlan? Plan, IReadOnlyList<string> Gaps, string? Failure);
