using BinanceDashboard.Analytics;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>The tiles' numbers. Amounts in the report currency, the others ratios; null where it cannot honestly be computed.</summary>
public sealed record OverviewFigures
{
    public decimal? Nav { get; init; }

    /// <summary>Change since 00:00 UTC, without flows; ratio.</summary>
    public decimal? Today { get; init; }

    public decimal? Benchmark { get; init; }

    /// <summary>Units per asset; empty where the benchmark is not known.</summary>
    public IReadOnlyDictionary<string, decimal> BenchmarkUnits { get; init; } = new Dictionary<string, decimal>();

    /// <summary>When the prices of NAV and benchmark were observed.</summary>
    public DateTimeOffset? PricesAt { get; init; }

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

    /// <summary>Money in minus money out, over the period.</summary>
    public decimal? NetDeposits { get; init; }

    public DateTimeOffset? LastFlowAt { get; init; }

    /// <summary>Whether <see cref="Nav"/>, <see cref="Benchmark"/> and what follows from them are of this moment.</summary>
    public LiveState Live { get; init; }

    /// <summary>Why a number is null, by its property's name.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; init; } = new Dictionary<string, string>();

    public static OverviewFigures From(Analytics.Overview.OverviewFigures figures)
    {
        var reasons = new Dictionary<string, string>();
        decimal? Take(Figure figure, string name)
        {
            if (figure.Reason is { } reason) reasons[name] = reason;
            return figure.Value;
        }

        return new OverviewFigures
        {
            Nav = Take(figures.Nav, nameof(Nav)),
            Today = Take(figures.ChangeTodayRatio, nameof(Today)),
            Benchmark = Take(figures.Benchmark, nameof(Benchmark)),
            BenchmarkUnits = figures.BenchmarkUnits,
            PricesAt = figures.NavAt,
            Difference = Take(figures.Difference, nameof(Difference)),
            DifferenceRatio = Take(figures.DifferenceRatio, nameof(DifferenceRatio)),
            Twr = Take(figures.Twr, nameof(Twr)),
            BenchmarkTwr = Take(figures.BenchmarkTwr, nameof(BenchmarkTwr)),
            Drawdown = Take(figures.CurrentDrawdown, nameof(Drawdown)),
            MaxDrawdown = Take(figures.MaxDrawdown, nameof(MaxDrawdown)),
            NetDeposits = Take(figures.NetDeposits, nameof(NetDeposits)),
            LastFlowAt = figures.LastFlowAt,
            Reasons = reasons,
        };
    }

    public string? ReasonFor(string name) => Reasons.GetValueOrDefault(name);
}
