using System.Collections.Immutable;

namespace BinanceDashboard.Collector;

/// <summary>How far one stream of an account is known.</summary>
public sealed record StreamCoverage
{
    public required string Stream { get; init; }

    /// <summary>Ascending.</summary>
    public required ImmutableArray<CoverageMonth> Months { get; init; }

    /// <summary>The sentence of the last failure.</summary>
    public string? Reason { get; init; }

    public DateTimeOffset? FailedAt { get; init; }
}
