using System.Collections.Immutable;
using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Performance;

/// <summary>One range of an account: its points from the opening one to the last, the flows between them, and the index of the account and of the benchmark.</summary>
internal sealed record PerformanceWindow
{
    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset To { get; init; }

    /// <summary>The last complete point at or before <see cref="From"/>, else the first after it.</summary>
    public required IndexPoint Start { get; init; }

    /// <summary>The last complete point at or before <see cref="To"/>; the same as the start where there is no other.</summary>
    public required IndexPoint End { get; init; }

    /// <summary>The account's time-weighted return over the range.</summary>
    public required Figure Twr { get; init; }

    public required IndexPath Own { get; init; }

    public required IndexPath Benchmark { get; init; }

    public required BenchmarkPoint BenchmarkStart { get; init; }

    public required BenchmarkPoint BenchmarkEnd { get; init; }

    /// <summary>The completed flows after the start up to the end, in order of time: neither NAV holds more or less of them.</summary>
    public required IReadOnlyList<CashFlow> Flows { get; init; }

    /// <summary>The position of the last complete point of each UTC day inside the range, in order of time.</summary>
    public required ImmutableArray<int> Closes { get; init; }

    public bool HasReturn => End.At > Start.At;
}
