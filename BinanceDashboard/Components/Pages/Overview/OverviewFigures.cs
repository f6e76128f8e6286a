namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>The tiles' numbers. Amounts in the report currency, the others ratios; null where it cannot honestly be computed.</summary>
public sealed record OverviewFigures
{
    public decimal? Nav { get; init; }

    /// <summary>Change since the day began in the reader's zone, without flows; ratio.</summary>
    public decimal? Today { get; init; }

    public decimal? Benchmark { get; init; }

    /// <summary>NAV minus benchmark.</summary>
    public decimal? Difference { get; init; }

    /// <summary>NAV / benchmark − 1.</summary>
    public decimal? DifferenceRatio { get; init; }

    public decimal? Twr { get; init; }

    public decimal? BenchmarkTwr { get; init; }

    /// <summary>Zero or below.</summary>
    public decimal? Drawdown { get; init; }

    /// <summary>The deepest of the period, zero or below.</summary>
    public decimal? MaxDrawdown { get; init; }

    /// <summary>Money in minus money out, over the whole history.</summary>
    public decimal? NetDeposits { get; init; }

    public DateTimeOffset? LastFlowAt { get; init; }

    /// <summary>Why a number is null, by its property's name.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; init; } = new Dictionary<string, string>();

    public string? ReasonFor(string name) => Reasons.GetValueOrDefault(name);
}
