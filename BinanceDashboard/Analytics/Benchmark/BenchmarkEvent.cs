using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>One change of the benchmark's units, at the prices of its own time.</summary>
public sealed record BenchmarkEvent
{
    public required DateTimeOffset At { get; init; }

    public required BenchmarkEventKind Kind { get; init; }

    /// <summary>USD, money in positive, money out negative; null where no money moved.</summary>
    public decimal? AmountUsd { get; init; }

    /// <summary>USD for one unit.</summary>
    public required ImmutableSortedDictionary<string, decimal> Prices { get; init; }

    public required ImmutableSortedDictionary<string, decimal> UnitsBefore { get; init; }

    public required ImmutableSortedDictionary<string, decimal> UnitsAfter { get; init; }

    public required decimal ValueBefore { get; init; }

    public required decimal ValueAfter { get; init; }

    /// <summary>The account of the flow that caused it.</summary>
    public long? AccountId { get; init; }

    /// <summary>The external id of the flow that caused it.</summary>
    public string? ExternalId { get; init; }
}
