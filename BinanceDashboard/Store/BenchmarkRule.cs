using System.Collections.Immutable;

namespace BinanceDashboard.Store;

/// <summary>What the benchmark of an account holds and when it is brought back to it. Two rules of the same weights and times are equal.</summary>
public sealed record BenchmarkRule
{
    /// <summary>More make no benchmark that anybody could hold.</summary>
    public const int MostAssets = 20;

    private const string Dollar = "USDT";

    /// <summary>Half BTC, half ETH, rebalanced on Mondays at 12:00 UTC.</summary>
    public static BenchmarkRule Default { get; } = new()
    {
        Weights = ImmutableSortedDictionary.Create<string, decimal>(StringComparer.Ordinal).Add("BTC", 0.5m).Add("ETH", 0.5m),
        Rebalance = Rebalance.Default,
    };

    /// <summary>Asset → share; each above 0, together exactly 1.</summary>
    public required ImmutableSortedDictionary<string, decimal> Weights { get; init; }

    public required Rebalance Rebalance { get; init; }

    /// <summary>The assets that need a price; USDT is 1 USD by definition.</summary>
    public IEnumerable<string> PricedAssets() => Weights.Keys.Where(asset => asset != Dollar);

    /// <summary>The pairs that they have their prices from.</summary>
    public IReadOnlyList<string> Symbols() => [.. PricedAssets().Select(SymbolOf)];

    public static string SymbolOf(string asset) => asset + Dollar;

    /// <summary>The sentence that says what is wrong with the rule, null when it can be replayed.</summary>
    public string? Problem()
    {
        if (Weights.IsEmpty) return "A benchmark needs at least one asset.";
        if (Weights.Count > MostAssets) return $"A benchmark holds at most {MostAssets} assets.";
        if (Weights.Any(weight => weight.Value <= 0)) return "Every weight must be above 0.";
        if (Weights.Values.Sum() != 1) return "The weights must add up to exactly 1 (100 %).";
        if (!Enum.IsDefined(Rebalance.Rule)) return "The rule must be Never, Weekly, Monthly or Threshold.";
        if (Rebalance.Day is { } day && !Enum.IsDefined(day)) return "The day must be a weekday's name, like Monday.";
        if (Rebalance.Hour is < 0 or > 23) return "The hour must be 0 to 23 (UTC).";
        return Rebalance.Threshold is <= 0 or >= 1 ? "The threshold must lie between 0 and 1." : null;
    }

    public bool Equals(BenchmarkRule? other) => other is not null && Rebalance == other.Rebalance && Weights.SequenceEqual(other.Weights);

    public override int GetHashCode() => HashCode.Combine(Rebalance, Weights.Count, Weights.IsEmpty ? null : Weights.First().Key);
}
