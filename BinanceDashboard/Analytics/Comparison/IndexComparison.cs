using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Comparison;

/// <summary>Unit prices of several accounts and of their benchmark at common times: what each 100 of the period's start has become.</summary>
public sealed record IndexComparison
{
    /// <summary>UTC, in strict order.</summary>
    public required ImmutableArray<DateTimeOffset> Times { get; init; }

    /// <summary>The accounts as they were given, then the benchmark.</summary>
    public required ImmutableArray<IndexLine> Lines { get; init; }
}
