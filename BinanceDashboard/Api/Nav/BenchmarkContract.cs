using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Nav;

public sealed record BenchmarkContract
{
    public required IReadOnlyDictionary<string, decimal> Weights { get; init; }

    public required Rebalance Rebalance { get; init; }

    public required DateTimeOffset? StartedAt { get; init; }

    public required IReadOnlyDictionary<string, decimal> Units { get; init; }

    /// <summary>USD at the last complete point; null where it is not known.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Why the value is null.</summary>
    public required string? Reason { get; init; }

    public required DateTimeOffset? NextRebalanceAt { get; init; }

    public required IEnumerable<Event> Events { get; init; }

    public sealed record Event(
        DateTimeOffset At,
        BenchmarkEventKind Kind,
        decimal? AmountUsd,
        IReadOnlyDictionary<string, decimal> Prices,
        IReadOnlyDictionary<string, decimal> UnitsBefore,
        IReadOnlyDictionary<string, decimal> UnitsAfter);
}
