using BinanceDashboard.Analytics.Valuation;

namespace BinanceDashboard.Tests.Analytics.Valuation;

public sealed class UsdPricesTests
{
    [Fact]
    public void Find_Usdt_IsOneByDefinition()
    {
        var price = From(("USDCUSDT", "USDC", "USDT", 0.5m)).Find("USDT");

        Assert.Equal((1m, "definition"), (price?.Price, price?.Source));
    }

    [Fact]
    public void Find_Bnfcr_IsOneByDefinition() => Assert.Equal(1m, From().Find("BNFCR")?.Price);

    [Fact]
    public void Find_StablecoinOffItsPeg_IsTheMarketPrice()
    {
        var prices = From(("USDCUSDT", "USDC", "USDT", 0.90m), ("FDUSDUSDT", "FDUSD", "USDT", 0.95m));

        Assert.Equal(0.90m, prices.Find("USDC")?.Price);
        Assert.Equal(0.95m, prices.Find("FDUSD")?.Price);
    }

    [Fact]
    public void Find_DirectPair_IsPreferredToEveryDetour()
    {
        var price = From(("BTCUSDT", "BTC", "USDT", 50_000m), ("ETHBTC", "ETH", "BTC", 0.04m), ("ETHUSDT", "ETH", "USDT", 2_500m)).Find("ETH");

        Assert.Equal((2_500m, "ETHUSDT"), (price?.Price, price?.Source));
    }

    [Fact]
    public void Find_OnlyAgainstBitcoin_GoesThroughBitcoin()
    {
        var price = From(("BTCUSDT", "BTC", "USDT", 50_000m), ("ETHBTC", "ETH", "BTC", 0.04m)).Find("ETH");

        Assert.Equal((2_000m, "ETHBTC × BTCUSDT"), (price?.Price, price?.Source));
    }

    [Fact]
    public void Find_DollarCoinAndBitcoin_PrefersTheDollarCoin()
    {
        var price = From(
            ("XBTC", "X", "BTC", 0.001m), ("BTCUSDT", "BTC", "USDT", 50_000m),
            ("XUSDC", "X", "USDC", 60m), ("USDCUSDT", "USDC", "USDT", 0.9m)).Find("X");

        Assert.Equal((54m, "XUSDC × USDCUSDT"), (price?.Price, price?.Source));
    }

    [Fact]
    public void Find_FiatAsQuote_IsTheInverse()
    {
        var price = From(("USDTCZK", "USDT", "CZK", 20m)).Find("CZK");

        Assert.Equal((0.05m, "1 ÷ USDTCZK"), (price?.Price, price?.Source));
    }

    [Fact]
    public void Find_FiatAsBase_IsThePairItself() => Assert.Equal(1.08m, From(("EURUSDT", "EUR", "USDT", 1.08m)).Find("EUR")?.Price);

    [Fact]
    public void Find_ThreePairs_IsTheLongestPath()
    {
        var price = From(("XTRY", "X", "TRY", 80m), ("BTCTRY", "BTC", "TRY", 2_000_000m), ("BTCUSDT", "BTC", "USDT", 50_000m)).Find("X");

        Assert.Equal((2m, "XTRY × 1 ÷ BTCTRY × BTCUSDT"), (price?.Price, price?.Source));
    }

    [Fact]
    public void Find_FourPairs_IsUnpriced() => Assert.Null(From(
        ("XY", "X", "Y", 1m), ("YTRY", "Y", "TRY", 1m), ("BTCTRY", "BTC", "TRY", 1m), ("BTCUSDT", "BTC", "USDT", 1m)).Find("X"));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Find_PriceNotPositive_TakesTheNextPath(int direct)
    {
        var price = From(("ETHUSDT", "ETH", "USDT", direct), ("ETHBTC", "ETH", "BTC", 0.04m), ("BTCUSDT", "BTC", "USDT", 50_000m)).Find("ETH");

        Assert.Equal("ETHBTC × BTCUSDT", price?.Source);
    }

    [Fact]
    public void Find_PairWithoutAnswer_TakesTheNextPath()
    {
        var graph = new PriceGraph([new("ETHUSDT", "ETH", "USDT"), new("ETHBTC", "ETH", "BTC"), new("BTCUSDT", "BTC", "USDT")]);

        var price = new UsdPrices(graph, new Dictionary<string, decimal> { ["ETHBTC"] = 0.04m, ["BTCUSDT"] = 50_000m }).Find("ETH");

        Assert.Equal(2_000m, price?.Price);
    }

    [Fact]
    public void Find_NoPath_IsNullAndNotZero() => Assert.Null(From(("BTCUSDT", "BTC", "USDT", 1m)).Find("GONE"));

    [Fact]
    public void Find_PairsInAnyOrder_GivesTheSamePath()
    {
        (string, string, string, decimal)[] pairs =
            [("XTRY", "X", "TRY", 80m), ("USDTTRY", "USDT", "TRY", 40m), ("XBRL", "X", "BRL", 10m), ("USDTBRL", "USDT", "BRL", 5m)];

        Assert.Equal("XBRL × 1 ÷ USDTBRL", From(pairs).Find("X")?.Source);
        Assert.Equal("XBRL × 1 ÷ USDTBRL", From([.. pairs.Reverse()]).Find("X")?.Source);
    }

    private static UsdPrices From(params (string Symbol, string Base, string Quote, decimal Price)[] pairs) => Facts.PricesOf(pairs);
}
