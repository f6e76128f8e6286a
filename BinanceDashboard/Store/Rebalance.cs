namespace BinanceDashboard.Store;

/// <summary>A rebalance rule with what it needs; what the rule does not use is ignored.</summary>
public sealed record Rebalance
{
    private const int Noon = 12;
    private const decimal FivePercent = 0.05m;

    /// <summary>Mondays at 12:00 UTC.</summary>
    public static Rebalance Default { get; } = new Rebalance { Rule = RebalanceRule.Weekly }.Whole();

    public required RebalanceRule Rule { get; init; }

    /// <summary>Weekly: the day; Monday where it is not given.</summary>
    public DayOfWeek? Day { get; init; }

    /// <summary>Weekly and Monthly: the hour, UTC, 0 to 23; 12 where it is not given.</summary>
    public int? Hour { get; init; }

    /// <summary>Threshold: how far a weight may be off, as a ratio (0.05 where it is not given).</summary>
    public decimal? Threshold { get; init; }

    /// <summary>With all that the rule uses, and nothing that it does not.</summary>
    public Rebalance Whole() => this with
    {
        Day = Rule == RebalanceRule.Weekly ? Day ?? DayOfWeek.Monday : null,
        Hour = Rule is RebalanceRule.Weekly or RebalanceRule.Monthly ? Hour ?? Noon : null,
        Threshold = Rule == RebalanceRule.Threshold ? Threshold ?? FivePercent : null,
    };
}
