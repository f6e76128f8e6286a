using System.Text.Json;
using static BinanceDashboard.Tests.Simulator.Protocol.ProtocolProbe;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class SpotTickerEndpointsTests
{
    private const string Full = "closeTime:N count:N firstId:N highPrice:T lastId:N lastPrice:T lowPrice:T openPrice:T openTime:N priceChange:T priceChangePercent:T quoteVolume:T symbol:T volume:T weightedAvgPrice:T";
    private const string Mini = "closeTime:N count:N firstId:N highPrice:T lastId:N lastPrice:T lowPrice:T openPrice:T openTime:N quoteVolume:T symbol:T volume:T";
    private readonly ProtocolProbe _probe = new();

    [Theory]
    [InlineData("/api/v3/ticker/24hr")]
    [InlineData("/api/v3/ticker/price")]
    [InlineData("/api/v3/ticker/bookTicker")]
    public void Ticker_OnePairSeveralOrAll_IsAnObjectOrAList(string path)
    {
        Assert.Equal(JsonValueKind.Object, Get(path, "symbol=BTCUSDT").ValueKind);
        Assert.Equal(["BTCUSDT", "ETHUSDT"], Get(path, "symbols=%5B%22BTCUSDT%22%2C%22ETHUSDT%22%5D").EnumerateArray().Select(row => row.Text("symbol")));
        Assert.True(Get(path, "").GetArrayLength() > 20);
        Assert.Equal(0, Get(path, "symbolStatus=HALT").GetArrayLength());
    }

    [Fact]
    public void Day_FullAndMini_HaveTheShapesOfBinances()
    {
        var full = Get("/api/v3/ticker/24hr", "symbol=BTCUSDT");

        Assert.Equal(
            "askPrice:T askQty:T bidPrice:T bidQty:T closeTime:N count:N firstId:N highPrice:T lastId:N lastPrice:T lastQty:T lowPrice:T openPrice:T openTime:N prevClosePrice:T " +
            "priceChange:T priceChangePercent:T quoteVolume:T symbol:T volume:T weightedAvgPrice:T", full.Shape());
        Assert.Equal(Mini, Get("/api/v3/ticker/24hr", "symbol=BTCUSDT&type=MINI").Shape());
        Assert.Equal(24 * 3_600_000, full.Number("closeTime") - full.Number("openTime"));
        Assert.Equal(full.Number("count"), full.Number("lastId") - full.Number("firstId") + 1);
        Assert.Equal(full.Decimal("priceChange"), full.Decimal("lastPrice") - full.Decimal("openPrice"));
        Assert.InRange(full.Decimal("weightedAvgPrice"), full.Decimal("lowPrice"), full.Decimal("highPrice"));
        Assert.Equal(Get("/api/v3/ticker/price", "symbol=BTCUSDT").Text("price"), full.Text("lastPrice"));
    }

    [Theory]
    [InlineData("", 1440)]
    [InlineData("&windowSize=59m", 59)]
    [InlineData("&windowSize=2h", 120)]
    [InlineData("&windowSize=7d", 10_080)]
    public void Window_OfAnySize_IsTheSumOfItsMinutes(string query, int minutes)
    {
        var ticker = Get("/api/v3/ticker", $"symbol=BTCUSDT{query}");

        var candles = Get("/api/v3/klines", $"symbol=BTCUSDT&interval=1m&limit=1000&startTime={ticker.Number("openTime")}");
        Assert.Equal(Full, ticker.Shape());
        Assert.Equal((Milliseconds(_probe.Now) / 60_000 - minutes) * 60_000, ticker.Number("openTime"));
        Assert.Equal(candles[0][1].GetString(), ticker.Text("openPrice"));
        if (minutes > 1000) return;
        Assert.Equal(candles.EnumerateArray().Max(candle => decimal.Parse(candle[2].GetString()!)), ticker.Decimal("highPrice"));
        Assert.Equal(candles.EnumerateArray().Sum(candle => decimal.Parse(candle[5].GetString()!)), ticker.Decimal("volume"));
    }

    [Fact]
    public void TradingDay_InAZone_BeginsAtItsMidnight()
    {
        Assert.Equal(new DateTimeOffset(2026, 3, 14, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds(), Get("/api/v3/ticker/tradingDay", "symbol=BTCUSDT").Number("openTime"));
        Assert.Equal(new DateTimeOffset(2026, 3, 13, 22, 30, 0, TimeSpan.Zero).ToUnixTimeMilliseconds(), Get("/api/v3/ticker/tradingDay", "symbol=BTCUSDT&timeZone=01:30").Number("openTime"));
    }

    [Fact]
    public void Average_OfFiveMinutes_LiesInTheirRange()
    {
        var average = Get("/api/v3/avgPrice", "symbol=ETHBTC");

        Assert.Equal("closeTime:N mins:N price:T", average.Shape());
        Assert.InRange(average.Decimal("price") / Get("/api/v3/ticker/price", "symbol=ETHBTC").Decimal("price"), 0.98m, 1.02m);
    }

    [Fact]
    public void Candles_InAZone_BeginAtItsMidnight()
    {
        var candles = Get("/api/v3/klines", "symbol=BTCUSDT&interval=1d&timeZone=-5:30&limit=3");

        Assert.All(candles.EnumerateArray(), candle => Assert.Equal(5.5, candle[0].GetInt64() % 86_400_000 / 3_600_000.0));
        Assert.Equal(Get("/api/v3/klines", "symbol=BTCUSDT&interval=1h&limit=5").ToString(), Get("/api/v3/uiKlines", "symbol=BTCUSDT&interval=1h&limit=5").ToString());
    }

    [Fact]
    public void Candles_OfAMonthInAZone_JoinWithoutAGap()
    {
        var candles = Get("/api/v3/klines", "symbol=BTCUSDT&interval=1M&timeZone=14").EnumerateArray().ToList();

        Assert.True(candles.Count >= 2);
        Assert.All(candles.Zip(candles.Skip(1)), pair => Assert.Equal(pair.First[6].GetInt64() + 1, pair.Second[0].GetInt64()));
    }

    private JsonElement Get(string path, string query)
    {
        var answer = _probe.Send("GET", path, query, key: null);
        Assert.Equal(200, answer.Status);
        return answer.Body;
    }
}
