using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Overview;

/// <summary>The numbers of the Overview: money in USD, returns as ratios.</summary>
public sealed record OverviewFigures
{
    /// <summary>The last complete NAV of the range, and when it was.</summary>
    public required Figure Nav { get; init; }

    public DateTimeOffset? NavAt { get; init; }

    /// <summary>NAV now less NAV at the last complete point at or before 00:00 UTC (<see cref="TodaySince"/>) less the flows between.</summary>
    public required Figure ChangeToday { get; init; }

    /// <summary>The time-weighted return since the same point.</summary>
    public required Figure ChangeTodayRatio { get; init; }

    public DateTimeOffset? TodaySince { get; init; }

    /// <summary>The benchmark's value at the time of <see cref="Nav"/>.</summary>
    public required Figure Benchmark { get; init; }

    /// <summary>Empty where the benchmark is not known.</summary>
    public required ImmutableSortedDictionary<string, decimal> BenchmarkUnits { get; init; }

    /// <summary>NAV − benchmark.</summary>
    public required Figure Difference { get; init; }

    /// <summary>The difference as a ratio of the benchmark.</summary>
    public required Figure DifferenceRatio { get; init; }

    public required Figure Twr { get; init; }

    public required Figure BenchmarkTwr { get; init; }

    /// <summary>TWR − benchmark TWR.</summary>
    public required Figure Excess { get; init; }

    /// <summary>−1 to 0.</summary>
    public required Figure CurrentDrawdown { get; init; }

    /// <summary>−1 to 0.</summary>
    public required Figure MaxDrawdown { get; init; }

    /// <summary>Money in less money out over the range, of the flows whose amount is known.</summary>
    public required Figure NetDeposits { get; init; }

    /// <summary>Completed flows of the range that no sum holds, for want of a price.</summary>
    public required int UnpricedFlows { get; init; }

    /// <summary>The last completed flow up to the end of the range.</summary>
    public DateTimeOffset? LastFlowAt { get; init; }
}
