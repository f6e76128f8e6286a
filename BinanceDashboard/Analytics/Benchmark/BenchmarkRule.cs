using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>What the benchmark holds and when it is brought back to it.</summary>
public sealed record BenchmarkRule
{
    /// <summary>Half BTC, half ETH, rebalanced on Mondays at 12:00 UTC.</summary>
    public static BenchmarkRule Default { get; } = new()
    {
        Weights = ImmutableSortedDictionary.Create<string, decimal>(StringComparer.Ordinal).Add("BTC", 0.5m).Add("ETH", 0.5m),
        Rebalance = new Rebalance { Rule = RebalanceRule.Weekly, Day = DayOfWeek.Monday, Hour = 12 },
    };

    /// <summary>Asset → share; each above 0, together exactly 1.</summary>
    public required ImmutableSortedDictionary<string, decimal> Weights { get; init; }

    public required Rebalance Rebalance { get; init; }

    /// <summary>The sentence that says what is wrong with the rule, null when it can be replayed.</summary>
    public string? Problem()
    {
        if (Weights.IsEmpty) return "A benchmark needs at least one asset.";
        if (Weights.Any(weight => weight.Value <= 0)) return "Every weight must be above 0.";
        if (Weights.Values.Sum() != 1) return "The weights must add up to exactly 1.";
        if (Rebalance.Hour is < 0 or > 23) return "The hour must be 0 to 23 (UTC).";
        return Rebalance.Threshold is <= 0 or >= 1 ? "The threshold must lie between 0 and 1." : null;
    }
}
