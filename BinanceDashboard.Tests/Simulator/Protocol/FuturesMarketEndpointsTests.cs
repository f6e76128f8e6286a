using System.Globalization;
using System.Text.Json;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class FuturesMarketEndpointsTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly QuietExchange _exchange = new();

    [Theory]
    [InlineData("/fapi/v1/ticker/price")]
    [InlineData("/fapi/v2/ticker/price")]
    [InlineData("/fapi/v1/ticker/24hr")]
    [InlineData("/fapi/v1/ticker/bookTicker")]
    [InlineData("/fapi/v1/premiumIndex")]
    public void Ticker_OneOrAll_IsAnObjectOrAList(string path)
    {
        var one = _exchange.ReadPublic(path, "symbol=ETHUSDT");
        var all = _exchange.ReadPublic(path).EnumerateArray().ToList();

        Assert.Equal(Listings.Symbols.Where(symbol => symbol.PerpetualStep is not null).Select(symbol => symbol.Symbol), all.Select(row => row.TextOf("symbol")));
        Assert.Equal(one.GetRawText(), all.Single(row => row.TextOf("symbol") == "ETHUSDT").GetRawText());
        Assert.Equal((400, -1121, "Invalid symbol."), _exchange.RefusalUnsigned(path, "symbol=ETHBTC", null));
    }

    [Fact]
    public void Day_OfASymbol_AgreesWithItsCandles()
    {
        var day = _exchange.ReadPublic("/fapi/v1/ticker/24hr", "symbol=BTCUSDT");
        var rows = _exchange.ReadPublic("/fapi/v1/klines", "symbol=BTCUSDT&interval=1m&limit=1440").EnumerateArray().ToList();

        Assert.Equal((rows[0][1].GetString(), rows[^1][4].GetString()), (day.TextOf("openPrice"), day.TextOf("lastPrice")));
        Assert.Equal(rows.Max(row => Decimal(row[2])), day.DecimalOf("highPrice"));
        Assert.InRange(rows.Sum(row => Decimal(row[5])), day.DecimalOf("volume") - 2, day.DecimalOf("volume"));
        Assert.Equal(1440 * 4 - 4, day.GetProperty("count").GetInt32());
        Assert.False(day.TryGetProperty("bidPrice", out _));
    }

    [Theory]
    [InlineData("klines", "symbol=BTCUSDT")]
    [InlineData("markPriceKlines", "symbol=BTCUSDT")]
    [InlineData("indexPriceKlines", "pair=BTCUSDT")]
    public void Candles_OfEveryKind_HaveTheSamePrices(string path, string query)
    {
        var start = FuturesRows.Milliseconds(48 * Hour);

        var rows = _exchange.ReadPublic($"/fapi/v1/{path}", $"{query}&interval=1h&startTime={start}&limit=10").EnumerateArray().ToList();
        var spot = _exchange.ReadPublic("/api/v3/klines", $"symbol=BTCUSDT&interval=1h&startTime={start}&limit=10").EnumerateArray().ToList();

        Assert.Equal(spot.Select(row => (row[0].GetInt64(), Decimal(row[4]))), rows.Select(row => (row[0].GetInt64(), Decimal(row[4]))));
        Assert.Equal(path == "klines", rows.TrueForAll(row => Decimal(row[5]) > 0));
        Assert.Equal(1500, _exchange.ReadPublic($"/fapi/v1/{path}", $"{query}&interval=1m&limit=1500").GetArrayLength());
    }

    [Theory]
    [InlineData(5)]
    [InlineData(1000)]
    public void Depth_Sides_RunAwayFromEachOther(int limit)
    {
        var book = _exchange.ReadPublic("/fapi/v1/depth", $"symbol=BTCUSDT&limit={limit}");
        var best = _exchange.ReadPublic("/fapi/v1/ticker/bookTicker", "symbol=BTCUSDT");

        var (bids, asks) = (Prices(book, "bids"), Prices(book, "asks"));
        Assert.Equal((limit, limit), (bids.Count, asks.Count));
        Assert.Equal(bids.OrderDescending(), bids);
        Assert.Equal(asks.Order(), asks);
        Assert.True(bids[0] < asks[0]);
        Assert.Equal((bids[0], asks[0]), (best.DecimalOf("bidPrice"), best.DecimalOf("askPrice")));
    }

    [Fact]
    public void AggregateTrades_ByIdentifierAndByTime_AreTheSame()
    {
        var (start, end) = (FuturesRows.Milliseconds(3 * Hour), FuturesRows.Milliseconds(2 * Hour));

        var byTime = _exchange.ReadPublic("/fapi/v1/aggTrades", $"symbol=BTCUSDT&startTime={start}&endTime={end}");
        var byId = _exchange.ReadPublic("/fapi/v1/aggTrades", $"symbol=BTCUSDT&fromId={byTime.Ids("a")[0]}&limit={byTime.GetArrayLength()}");

        Assert.Equal(240, byTime.GetArrayLength());
        Assert.All(byTime.EnumerateArray(), row => Assert.InRange(row.GetProperty("T").GetInt64(), start, end));
        Assert.Equal(byTime.GetRawText(), byId.GetRawText());
        Assert.Equal((400, -1127, "More than 1 hours between startTime and endTime."), _exchange.RefusalUnsigned("/fapi/v1/aggTrades", $"symbol=BTCUSDT&startTime={start - 1}&endTime={end}", null));
    }

    [Fact]
    public void Trades_NewestAndOlder_ContinueEachOther()
    {
        var newest = _exchange.ReadPublic("/fapi/v1/trades", "symbol=ETHUSDT&limit=10").Ids();
        var older = _exchange.ReadWithKey("/fapi/v1/historicalTrades", "GET", $"symbol=ETHUSDT&fromId={newest[0] - 10}&limit=10").Ids();

        Assert.Equal(Enumerable.Range(0, 20).Select(i => newest[0] - 10 + i), older.Concat(newest));
        Assert.Equal(500, _exchange.ReadPublic("/fapi/v1/trades", "symbol=ETHUSDT").GetArrayLength());
        Assert.Equal(401, _exchange.RefusalUnsigned("/fapi/v1/historicalTrades", "symbol=ETHUSDT", null).Status);
    }

    [Fact]
    public void FundingRates_WithoutTimes_AreTheNewestOldestFirst()
    {
        var start = FuturesRows.Milliseconds(TimeSpan.FromDays(2));

        var newest = _exchange.ReadPublic("/fapi/v1/fundingRate", "symbol=BTCUSDT").EnumerateArray().ToList();
        var since = _exchange.ReadPublic("/fapi/v1/fundingRate", $"symbol=BTCUSDT&startTime={start}").EnumerateArray().ToList();

        Assert.Equal(100, newest.Count);
        Assert.Equal(newest[^6..].Select(row => row.GetRawText()), since.Select(row => row.GetRawText()));
        Assert.All(since, row => Assert.Equal(0, row.GetProperty("fundingTime").GetInt64() % (8 * 3_600_000)));
        Assert.Equal(6 * Listings.Symbols.Count(symbol => symbol.PerpetualStep is not null), _exchange.ReadPublic("/fapi/v1/fundingRate", $"startTime={start}").GetArrayLength());
        Assert.All(_exchange.ReadPublic("/fapi/v1/fundingInfo").EnumerateArray(), row => Assert.Equal(8, row.GetProperty("fundingIntervalHours").GetInt32()));
    }

    [Fact]
    public void AssetIndex_OfAllMarginAssets_HasTheirPrices()
    {
        var one = _exchange.ReadPublic("/fapi/v1/assetIndex", "symbol=BTCUSD");

        Assert.Equal(_exchange.ReadPublic("/fapi/v1/ticker/price", "symbol=BTCUSDT").DecimalOf("price"), one.DecimalOf("index"));
        Assert.True(one.DecimalOf("bidRate") < one.DecimalOf("askRate"));
        Assert.Contains(_exchange.ReadPublic("/fapi/v1/assetIndex").EnumerateArray(), row => row.GetRawText() == one.GetRawText());
    }

    private static List<decimal> Prices(JsonElement book, string side) => [.. book.GetProperty(side).EnumerateArray().Select(level => Decimal(level[0]))];

    private static decimal Decimal(JsonElement text) => decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture);
}
