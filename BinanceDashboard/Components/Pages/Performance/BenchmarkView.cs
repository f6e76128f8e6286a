using System.Collections.Immutable;
using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>The benchmark of what is looked at, and everything that made it what it is.</summary>
public sealed record BenchmarkView
{
    public required BenchmarkRule Rule { get; init; }

    /// <summary>How many accounts share it as one.</summary>
    public required int Accounts { get; init; }

    /// <summary>True where the accounts as one have different benchmarks of their own, so that the default stands in.</summary>
    public required bool IsMixed { get; init; }

    /// <summary>Null before the first complete snapshot.</summary>
    public required DateTimeOffset? StartedAt { get; init; }

    public required ImmutableSortedDictionary<string, decimal> Units { get; init; }

    public required Figure Value { get; init; }

    /// <summary>When the weights are looked at next; null where they never are.</summary>
    public required DateTimeOffset? NextRebalanceAt { get; init; }

    /// <summary>The newest first.</summary>
    public required ImmutableArray<BenchmarkEvent> Events { get; init; }
}
