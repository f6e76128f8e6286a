using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>The benchmarks that an account is held against side by side.</summary>
public static class BenchmarkPresets
{
    private const int Decimals = 8;

    /// <param name="chosen">The account's own.</param>
    /// <param name="start">Where its benchmark starts; null before there is a complete point.</param>
    /// <param name="first">The assets of the first kept snapshot of the account; empty where there is none.</param>
    public static IReadOnlyList<BenchmarkPreset> Of(BenchmarkRule chosen, DateTimeOffset? start, IReadOnlyList<SnapshotAsset> first) =>
    [
        new(BenchmarkPresetKind.Chosen, chosen),
        .. chosen == BenchmarkRule.Default ? Array.Empty<BenchmarkPreset>() : [new(BenchmarkPresetKind.HalfAndHalf, BenchmarkRule.Default)],
        new(BenchmarkPresetKind.Bitcoin, Alone("BTC")),
        new(BenchmarkPresetKind.Ether, Alone("ETH")),
        FirstDay(start, first),
        new(BenchmarkPresetKind.Cash, Alone("USDT")),
    ];

    private static BenchmarkRule Alone(string asset) => Never([KeyValuePair.Create(asset, 1m)]);

    private static BenchmarkRule Never(IEnumerable<KeyValuePair<string, decimal>> weights) => new()
    {
        Weights = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, weights),
        Rebalance = new Rebalance { Rule = RebalanceRule.Never },
    };

    private static BenchmarkPreset FirstDay(DateTimeOffset? start, IReadOnlyList<SnapshotAsset> first)
    {
        if (start is null || first.Count == 0) return Unknown("What was held on the first day is not known.");
        if (first[0].At - start > TimeSpan.FromDays(1)) return Unknown("The history begins with imported values, which do not tell what was held.");
        var sums = first.GroupBy(asset => asset.Asset, StringComparer.Ordinal)
            .Select(group => (Asset: group.Key, Value: group.Sum(asset => asset.Quantity * (asset.Price ?? 0)))).ToList();
        // The largest come first, as many as a benchmark may hold.
        var held = sums.Where(sum => sum.Value > 0).OrderByDescending(sum => sum.Value).ThenBy(sum => sum.Asset, StringComparer.Ordinal).Take(BenchmarkRule.MostAssets).ToList();
        if (held.Count == 0) return Unknown("Nothing of value was held on the first day.");
        var left = sums.Select(sum => sum.Asset).Except(held.Select(one => one.Asset), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new BenchmarkPreset(BenchmarkPresetKind.FirstDay, Never(Shares(held)), LeftOut: left);
    }

    // Together exactly 1: what rounding leaves goes to the largest.
    private static IEnumerable<KeyValuePair<string, decimal>> Shares(List<(string Asset, decimal Value)> held)
    {
        var total = held.Sum(one => one.Value);
        var shares = held.ConvertAll(one => (one.Asset, Share: Math.Round(one.Value / total, Decimals, MidpointRounding.ToZero)));
        shares[0] = (shares[0].Asset, 1 - shares.Skip(1).Sum(one => one.Share));
        return shares.Where(one => one.Share > 0).Select(one => KeyValuePair.Create(one.Asset, one.Share));
    }

    private static BenchmarkPreset Unknown(string reason) => new(BenchmarkPresetKind.FirstDay, null, reason);
}
