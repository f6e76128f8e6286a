using System.Collections.Immutable;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Analytics.Valuation;

public sealed class SnapshotValuationTests
{
    private static readonly DateTimeOffset At = Facts.Day(3);

    [Fact]
    public void Value_SeveralWallets_NavIsTheirSum()
    {
        var snapshot = Value(
            Wallet(WalletKind.Spot, ("BTC", 0.1m), ("USDT", 100m)),
            Wallet(WalletKind.CrossMargin, ("ETH", 1m), ("USDT", -3_000m)),
            Wallet(WalletKind.UsdmFutures, ("BNFCR", 5m))).Snapshot;

        Assert.Equal([5_100m, -500m, 5m], snapshot.Wallets.Select(wallet => wallet.Value));
        Assert.Equal(4_605m, snapshot.Nav);
        Assert.True(snapshot.Complete);
        Assert.Null(snapshot.Reason);
    }

    [Fact]
    public void FailedWallet_OfThree_MakesThePointPartialAndNeverALowerNav()
    {
        var failed = new WalletReading { Wallet = WalletKind.Funding, Error = "It did not answer in time." };

        var snapshot = Value(Wallet(WalletKind.Spot, ("BTC", 0.1m)), failed).Snapshot;

        Assert.False(snapshot.Complete);
        Assert.Equal("Funding: It did not answer in time.", snapshot.Reason);
        Assert.Equal((0m, false, "It did not answer in time."), (snapshot.Wallets[1].Value, snapshot.Wallets[1].Ok, snapshot.Wallets[1].Error));
        Assert.Equal(5_000m, snapshot.Nav);
    }

    [Fact]
    public void Value_NoWalletRead_IsPartial() => Assert.False(Value().Snapshot.Complete);

    [Fact]
    public void CoinThatNeverHadAPrice_IsListedAndLeftOutOfACompleteSnapshot()
    {
        var result = Value(Wallet(WalletKind.Spot, ("BTC", 0.1m), ("NEW", 7m)), Wallet(WalletKind.Earn, ("NEW", 3m)));

        Assert.True(result.Snapshot.Complete);
        Assert.Equal(5_000m, result.Snapshot.Nav);
        Assert.Equal([new UnpricedAsset { Asset = "NEW", Quantity = 10m }], result.Snapshot.Unpriced);
        Assert.All(result.Assets.Where(asset => asset.Asset == "NEW"), asset => Assert.Null(asset.Price));
    }

    [Fact]
    public void CoinWhosePriceIsGone_KeepsItWithItsOwnTimeFor24Hours()
    {
        var result = Value([Last(At.AddHours(-24))], Wallet(WalletKind.Spot, ("GONE", 10m)));

        Assert.True(result.Snapshot.Complete);
        Assert.Equal(20m, result.Snapshot.Nav);
        Assert.Equal(At.AddHours(-24), Assert.Single(result.Assets).PriceAt);
        Assert.Equal(At.AddHours(-24), result.Snapshot.Prices.Single(price => price.Asset == "GONE").At);
    }

    [Fact]
    public void CoinWhosePriceIsGoneForMoreThan24Hours_MakesTheSnapshotPartial()
    {
        var snapshot = Value([Last(At.AddHours(-24).AddMilliseconds(-1))], Wallet(WalletKind.Spot, ("BTC", 0.1m), ("GONE", 10m))).Snapshot;

        Assert.False(snapshot.Complete);
        Assert.Equal("GONE has had no price since 2026-01-06 23:59 UTC.", snapshot.Reason);
        Assert.Equal("GONE", Assert.Single(snapshot.Unpriced).Asset);
        Assert.Equal(5_000m, snapshot.Nav);
    }

    [Fact]
    public void CoinWhosePriceIsGone_StaysPartialThroughAChainOfSnapshots()
    {
        var first = Value([Last(At.AddDays(-2))], Wallet(WalletKind.Spot, ("GONE", 10m))).Snapshot;

        var second = Value(first.Prices, Wallet(WalletKind.Spot, ("GONE", 10m))).Snapshot;

        Assert.False(second.Complete);
    }

    [Fact]
    public void CoinInAWalletThatFailed_IsRememberedAsOneThatHadAPrice()
    {
        var first = Value([Last(At.AddDays(-2))], new WalletReading { Wallet = WalletKind.Spot, Error = "It did not answer." }).Snapshot;

        var second = Value(first.Prices, Wallet(WalletKind.Spot, ("GONE", 10m))).Snapshot;

        Assert.False(second.Complete);
    }

    [Fact]
    public void Value_TinyAmount_IsCounted() => Assert.Equal(0.0004m, Value(Wallet(WalletKind.Spot, ("USDT", 0.0004m))).Snapshot.Nav);

    [Fact]
    public void Value_ZeroQuantities_AreDropped() =>
        Assert.Empty(Value(Wallet(WalletKind.Spot, ("BTC", 0m), ("ETH", 1m), ("ETH", -1m))).Assets);

    [Fact]
    public void Value_SameAssetTwiceInAWallet_AddsUp() =>
        Assert.Equal(3m, Assert.Single(Value(Wallet(WalletKind.IsolatedMargin, ("ETH", 1m), ("ETH", 2m))).Assets).Quantity);

    [Fact]
    public void FloatDust_LeavesNoPhantomHolding() =>
        Assert.Empty(Value(Wallet(WalletKind.CrossMargin, ("BTC", 0.1m), ("BTC", 0.7m), ("BTC", -0.8m))).Assets);

    [Fact]
    public void FuturesMarginInSeveralAssets_IsValuedPerAssetWithBnfcrAndLosses()
    {
        // 100 USDT + 0.01 BTC × 50,000 − 1 ETH × 2,500 + 40 BNFCR
        var futures = Wallet(WalletKind.UsdmFutures, ("USDT", 100m), ("BTC", 0.01m), ("ETH", -1m), ("BNFCR", 40m));

        Assert.Equal(-1_860m, Value(futures).Snapshot.Nav);
    }

    [Fact]
    public void Value_Half_RoundsToEvenAfterTheExactSum()
    {
        var wallets = Value(
            Wallet(WalletKind.Spot, ("USDT", 0.000000005m)),
            Wallet(WalletKind.Funding, ("USDT", 0.000000015m)),
            Wallet(WalletKind.Earn, ("USDT", 0.000000005m), ("BNFCR", 0.000000005m))).Snapshot.Wallets;

        Assert.Equal([0m, 0.00000002m, 0.00000001m], wallets.Select(wallet => wallet.Value));
    }

    [Fact]
    public void Value_NothingHeld_StillPricesBitcoinEtherAndWhatWasAskedFor() =>
        Assert.Equal(["BTC", "ETH", "USDT"], Value(Wallet(WalletKind.Spot)).Snapshot.Prices.Select(price => price.Asset));

    [Fact]
    public void Value_AnyHoldings_NavIsTheSumOfItsWallets() => Law.Holds(Prop.ForAll<(int, short)[][]>(wallets =>
    {
        var kinds = Enum.GetValues<WalletKind>();
        string[] coins = ["BTC", "ETH", "USDT", "NEW"];
        var readings = wallets.Take(kinds.Length)
            .Select((assets, i) => Wallet(kinds[i], [.. assets.Select(asset => (coins[Math.Abs(asset.Item2 % 4)], asset.Item1 / 1_000m))]));

        var result = Value([.. readings]);

        return result.Snapshot.Nav == result.Snapshot.Wallets.Sum(wallet => wallet.Value)
            && result.Snapshot.Nav == result.Assets.Sum(asset => asset.Quantity * (asset.Price ?? 0));
    }));

    private static AssetPrice Last(DateTimeOffset at) => new() { Asset = "GONE", Price = 2m, Source = "GONEUSDT", At = at };

    private static WalletReading Wallet(WalletKind kind, params (string Asset, decimal Quantity)[] assets) =>
        new() { Wallet = kind, Assets = [.. assets.Select(asset => new AssetQuantity(asset.Asset, asset.Quantity))] };

    private static ValuedSnapshot Value(params WalletReading[] wallets) => Value([], wallets);

    private static ValuedSnapshot Value(ImmutableArray<AssetPrice> last, params WalletReading[] wallets) => SnapshotValuation.Value(new ValuationInput
    {
        AccountId = 1,
        At = At,
        Wallets = [.. wallets],
        Prices = Facts.PricesOf(("BTCUSDT", "BTC", "USDT", 50_000m), ("ETHUSDT", "ETH", "USDT", 2_500m)),
        LastPrices = last,
        AlsoPriced = ["USDT"],
    });
}
