using System.Collections.Immutable;
using BinanceDashboard.Access;
using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Nav;

/// <param name="Weights">Asset → share; together exactly 1.</param>
/// <param name="Rebalance">Mondays at 12:00 UTC where it is left out.</param>
public sealed record NewBenchmarkContract(IReadOnlyDictionary<string, decimal>? Weights, NewBenchmarkContract.NewRebalance? Rebalance)
{
    private const int LongestAsset = 20;

    /// <exception cref="AccessException">A field cannot be read.</exception>
    public BenchmarkRule Rule() => new() { Weights = ReadWeights(), Rebalance = ReadRebalance() };

    private static T Name<T>(string? text, T otherwise, string sentence)
        where T : struct, Enum
    {
        if (text is null) return otherwise;
        return Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text.Trim()[0]) ? value : throw new AccessException(sentence, "rebalance");
    }

    private ImmutableSortedDictionary<string, decimal> ReadWeights()
    {
        var weights = ImmutableSortedDictionary.CreateBuilder<string, decimal>(StringComparer.Ordinal);
        foreach (var (name, weight) in Weights ?? throw new AccessException("'weights' is missing: which assets, and how much of each, like {\"BTC\":0.5,\"ETH\":0.5}.", "weights"))
        {
            var asset = name.Trim().ToUpperInvariant();
            if (asset.Length is 0 or > LongestAsset || !asset.All(char.IsLetterOrDigit)) throw new AccessException("Name each asset by its short name, like BTC.", "weights");
            if (!weights.TryAdd(asset, weight)) throw new AccessException($"{asset} is listed twice: give it one weight.", "weights");
        }

        return weights.ToImmutable();
    }

    private Rebalance ReadRebalance() => Rebalance is null ? Store.Rebalance.Default : new Rebalance
    {
        Rule = Name(Rebalance.Rule, RebalanceRule.Weekly, "'rule' is Never, Weekly, Monthly or Threshold."),
        Day = Name(Rebalance.Day, DayOfWeek.Monday, "'day' is a weekday's name, like Monday."),
        Hour = Rebalance.Hour,
        Threshold = Rebalance.Threshold,
    };

    public sealed record NewRebalance(string? Rule, string? Day, int? Hour, decimal? Threshold);
}
