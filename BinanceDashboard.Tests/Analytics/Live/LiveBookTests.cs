using System.Collections.Immutable;
using BinanceDashboard.Analytics.Live;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Analytics.Live;

public sealed class LiveBookTests
{
    private static readonly LivePosition Long = new()
    {
        Market = Market.Usdm,
        Symbol = "BTCUSDT",
        Side = PositionSide.Both,
        Quantity = 0.5m,
        EntryPrice = 60_000m,
        Mark = 61_000m,
        Asset = "USDT",
    };

    private static readonly LivePosition CoinShort = new()
    {
        Market = Market.Coinm,
        Symbol = "BTCUSD_PERP",
        Side = PositionSide.Short,
        Quantity = -10m,
        EntryPrice = 50_000m,
        Mark = 50_000m,
        Asset = "BTC",
        ContractSize = 100m,
    };

    [Fact]
    public void ProfitAt_ShortOfCoinFutures_GainsInTheCoinWhenItFalls() => Assert.Equal(0.005m, Math.Round(CoinShort.ProfitAt(40_000m), 15));

    // Spot 0.1 BTC; margin 1,500 USDT, of which 500 are the position's.
    [Fact]
    public void Value_MarkAndPriceMove_FollowsBoth()
    {
        var book = LiveBook.From(Reading((WalletKind.Spot, "BTC", 0.1m), (WalletKind.UsdmFutures, "USDT", 1_500m))).WithWallet(WalletKind.UsdmFutures, [new AssetQuantity("USDT", 1_000m)]).WithPosition(Long);

        Assert.Equal(1_000m, book.QuantityOf(WalletKind.UsdmFutures, "USDT"));
        Assert.Equal(6_100m + 1_000m + 1_500m, book.Value(PriceOf(61_000m), (_, _) => 63_000m).Nav);
    }

    [Fact]
    public void Value_NothingFromTheStreams_IsTheReading()
    {
        var reading = Reading((WalletKind.Spot, "BTC", 0.1m), (WalletKind.UsdmFutures, "USDT", 1_500m), (WalletKind.CoinmFutures, "BTC", 0.2m));

        var value = LiveBook.From(reading).WithBalance(WalletKind.UsdmFutures, "USDT", 1_000m).WithPosition(Long).WithPosition(CoinShort).Value(_ => null, (_, _) => null);

        Assert.Equal((0.3m * 50_000m) + 1_500m, value.Nav);
        Assert.Equal(["BTC", "USDT"], value.Holdings.Select(holding => holding.Asset));
    }

    [Fact]
    public void WithBalance_OfASoldOutCoin_LeavesNothingOfIt()
    {
        var book = LiveBook.From(Reading((WalletKind.Spot, "BTC", 0.1m))).WithBalance(WalletKind.Spot, "BTC", 0).WithBalance(WalletKind.Spot, "USDT", 5_000m);

        var value = book.Value(PriceOf(50_000m), (_, _) => null);

        Assert.Equal(5_000m, value.Nav);
        Assert.Equal("USDT", Assert.Single(value.Holdings).Asset);
    }

    [Fact]
    public void WithPosition_WithoutQuantity_IsClosed()
    {
        var book = LiveBook.From(Reading((WalletKind.UsdmFutures, "USDT", 1_500m))).WithPosition(Long).WithPosition(Long with { Quantity = 0 }).WithBalance(WalletKind.UsdmFutures, "USDT", 2_500m);

        Assert.Empty(book.Positions);
        Assert.Equal(2_500m, book.Value(_ => null, (_, _) => 99_000m).Nav);
    }

    [Fact]
    public void Value_CoinWithoutAnyPrice_IsListedAndLeftOut()
    {
        var value = LiveBook.From(Reading((WalletKind.Spot, "NEW", 7m), (WalletKind.Spot, "USDT", 1m))).Value(PriceOf(50_000m), (_, _) => null);

        Assert.Equal(1m, value.Nav);
        Assert.Null(value.Holdings.Single(holding => holding.Asset == "NEW").Price);
    }

    // Whatever a fill moves from one wallet's asset to another's, told in any order, the book is the same.
    [Fact]
    public void Balances_ToldInAnyOrder_GiveTheSameBook() => Law.Holds(Prop.ForAll(
        ArbMap.Default.ArbFor<(int Btc, int Usdt, int Mark)[]>(),
        told =>
        {
            var last = told.Length == 0 ? (Btc: 1, Usdt: 1, Mark: 1) : told[^1];
            var book = told.Aggregate(Start(), (now, next) => now.WithBalance(WalletKind.Spot, "BTC", next.Btc).WithBalance(WalletKind.UsdmFutures, "USDT", next.Usdt));
            var other = Start().WithBalance(WalletKind.UsdmFutures, "USDT", last.Usdt).WithBalance(WalletKind.Spot, "BTC", last.Btc);
            return told.Length == 0 || book.Value(PriceOf(50_000m), (_, _) => last.Mark).Nav == other.Value(PriceOf(50_000m), (_, _) => last.Mark).Nav;
        }));

    private static LiveBook Start() => LiveBook.From(Reading((WalletKind.Spot, "BTC", 1m), (WalletKind.UsdmFutures, "USDT", 1_500m))).WithPosition(Long);

    private static Func<string, decimal?> PriceOf(decimal btc) => asset => asset switch
    {
        "BTC" => btc,
        "USDT" => 1m,
        _ => null,
    };

    private static ValuedSnapshot Reading(params (WalletKind Wallet, string Asset, decimal Quantity)[] assets) => SnapshotValuation.Value(new ValuationInput
    {
        AccountId = 1,
        At = Facts.Day(3),
        Wallets = [.. assets.GroupBy(asset => asset.Wallet).Select(wallet => new WalletReading { Wallet = wallet.Key, Assets = [.. wallet.Select(asset => new AssetQuantity(asset.Asset, asset.Quantity))] })],
        Prices = new UsdPrices(new PriceGraph([new TradingPair("BTCUSDT", "BTC", "USDT")]), ImmutableDictionary<string, decimal>.Empty.Add("BTCUSDT", 50_000m)),
    });
}
