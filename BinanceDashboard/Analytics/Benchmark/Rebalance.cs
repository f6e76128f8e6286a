namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>A rebalance rule with what it needs; what the rule does not use is ignored.</summary>
public sealed record Rebalance
{
    public required RebalanceRule Rule { get; init; }

    /// <summary>Weekly: the day; Monday where it is not given.</summary>
    public DayOfWeek? Day { get; init; }

    /// <summary>Weekly and Monthly: the hour, UTC, 0 to 23; 12 where it is not given.</summary>
    public int? Hour { get; init; }

    /// <summary>Threshold: how far a weight may be off, as a ratio (0.05 where it is not given).</summary>
    public decimal? Threshold { get; init; }
}
