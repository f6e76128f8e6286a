using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Benchmark;

public sealed class BenchmarkPresetsTests
{
    private static readonly DateTimeOffset Start = Facts.Day0;

    [Fact]
    public void Of_TheDefault_StandsOnceBesideTheOthers() =>
        Assert.Equal(
            [BenchmarkPresetKind.Chosen, BenchmarkPresetKind.Bitcoin, BenchmarkPresetKind.Ether, BenchmarkPresetKind.FirstDay, BenchmarkPresetKind.Cash],
            BenchmarkPresets.Of(BenchmarkRule.Default, Start, []).Select(preset => preset.Kind));

    [Fact]
    public void FirstDay_SharesOfWhatWasHeld_AddUpToOneAndAreNeverRebalanced()
    {
        var preset = FirstDay(Held("BTC", 0.1m, 30_000), Held("USDT", 3_000, 1), Held("BTC", 0.1m, 30_000), Held("ETH", 1, 1_000), Held("BNB", -1, 500), Held("XYZ", 7, null));

        Assert.Equal([("BTC", 0.6m), ("ETH", 0.1m), ("USDT", 0.3m)], preset.Rule!.Weights.Select(weight => (weight.Key, weight.Value)));
        Assert.Equal(RebalanceRule.Never, preset.Rule.Rebalance.Rule);
        Assert.Equal(["BNB", "XYZ"], preset.LeftOut);
        Assert.Null(preset.Rule.Problem());
    }

    [Fact]
    public void FirstDay_ThirdsAndDust_StillMakeARule()
    {
        var preset = FirstDay(Held("BTC", 1, 1), Held("ETH", 1, 1), Held("SOL", 1, 1), Held("DOT", 1, 0.000000001m));

        Assert.Equal((null, 1m), (preset.Rule!.Problem(), preset.Rule.Weights.Values.Sum()));
        Assert.DoesNotContain("DOT", preset.Rule.Weights.Keys);
    }

    [Fact]
    public void FirstDay_OfAnImportedBeginning_IsNotKnown() =>
        Assert.Contains("imported", BenchmarkPresets.Of(BenchmarkRule.Default, Start.AddDays(-9), [Held("BTC", 1, 1)]).Single(preset => preset.Kind == BenchmarkPresetKind.FirstDay).Reason, StringComparison.Ordinal);

    [Fact]
    public void FirstDay_OfNothing_IsNotKnown() => Assert.Equal("Nothing of value was held on the first day.", FirstDay(Held("BNB", -1, 500)).Reason);

    private static BenchmarkPreset FirstDay(params SnapshotAsset[] held) =>
        BenchmarkPresets.Of(BenchmarkRule.Default, Start, held).Single(preset => preset.Kind == BenchmarkPresetKind.FirstDay);

    private static SnapshotAsset Held(string asset, decimal quantity, decimal? price) => new()
    {
        AccountId = 1,
        At = Start,
        Wallet = WalletKind.Spot,
        Asset = asset,
        Quantity = quantity,
        Price = price,
    };
}
