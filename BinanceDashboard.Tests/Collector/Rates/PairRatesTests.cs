using System.Collections.Frozen;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Collector.Rates;

namespace BinanceDashboard.Tests.Collector.Rates;

public sealed class PairRatesTests
{
    private static readonly PriceGraph Graph = new([new TradingPair("EURUSDT", "EUR", "USDT"), new TradingPair("USDTCZK", "USDT", "CZK"), new TradingPair("BTCEUR", "BTC", "EUR")]);

    [Fact]
    public void Of_PriceInDollars_OneByIt()
    {
        var rate = Of(("EURUSDT", 1.25m))["EUR"];

        Assert.Equal((0.8m, "EURUSDT on Binance", DateTimeOffset.UnixEpoch), (rate.UnitsPerUsd, rate.Source, rate.At));
    }

    [Fact]
    public void Of_PriceOfTheDollar_AsItIs() => Assert.Equal(20.94m, Of(("USDTCZK", 20.94m))["CZK"].UnitsPerUsd);

    [Theory]
    [InlineData(0)]
    [InlineData(-1.1)]
    public void Of_PriceNotPositive_None(double price) => Assert.Empty(Of(("EURUSDT", (decimal)price), ("USDTCZK", (decimal)price)));

    [Fact]
    public void Of_HaltedPair_None() => Assert.Empty(Of(("GBPUSDT", 1.19m)));

    [Fact]
    public void Of_NoPairWithTheDollar_None() => Assert.Empty(Of(("BTCEUR", 60_000m)));

    private static FrozenDictionary<string, CurrencyRate> Of(params (string, decimal)[] prices) => PairRates.Of(Graph, prices, "Live", DateTimeOffset.UnixEpoch);
}
