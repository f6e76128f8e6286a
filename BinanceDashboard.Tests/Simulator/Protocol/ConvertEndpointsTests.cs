using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class ConvertEndpointsTests
{
    private const string Path = "/sapi/v1/convert/tradeFlow";
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly QuietExchange _exchange = new();

    [Fact]
    public void Flow_Row_KeepsLongNumbers()
    {
        _exchange.Books.Conversions.Add(Row(940_708_407_462_087_195, Day));

        var answer = _exchange.Read(Path, Window(2 * Day, TimeSpan.Zero));

        var row = Assert.Single(answer.GetProperty("list").EnumerateArray());
        Assert.Equal(940_708_407_462_087_195, row.GetProperty("orderId").GetInt64());
        Assert.Equal(("USDT", "20", "BNB", "0.04"), (row.TextOf("fromAsset"), row.TextOf("fromAmount"), row.TextOf("toAsset"), row.TextOf("toAmount")));
        Assert.Equal(("0.002", "500"), (row.TextOf("ratio"), row.TextOf("inverseRatio")));
        Assert.Equal((100, false), (answer.GetProperty("limit").GetInt32(), answer.GetProperty("moreData").GetBoolean()));
    }

    [Fact]
    public void Flow_MoreRowsThanTheLimit_SaysSoAndListsTheNewest()
    {
        for (var i = 0; i < 5; i++) _exchange.Books.Conversions.Add(Row(i, Day - TimeSpan.FromMinutes(i)));

        var full = _exchange.Read(Path, $"{Window(2 * Day, TimeSpan.Zero)}&limit=3");
        var exact = _exchange.Read(Path, $"{Window(2 * Day, TimeSpan.Zero)}&limit=5");

        Assert.Equal([4, 3, 2], full.GetProperty("list").Ids("orderId"));
        Assert.True(full.GetProperty("moreData").GetBoolean());
        Assert.False(exact.GetProperty("moreData").GetBoolean());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Flow_HalvedWindows_ListEveryRowOnce(int limit)
    {
        for (var i = 0; i < 30; i++) _exchange.Books.Conversions.Add(Row(i, TimeSpan.FromMinutes(i * i)));

        var ids = Walk(FuturesRows.Milliseconds(Day), FuturesRows.Milliseconds(TimeSpan.Zero), limit);

        Assert.Equal(Enumerable.Range(0, 30).Select(i => (long)i), ids.Order());
    }

    [Fact]
    public void Flow_ThirtyDays_IsTheLongestWindow()
    {
        _exchange.Read(Path, Window(30 * Day, TimeSpan.Zero));

        Assert.Equal((400, -1127, "Lookup interval is too big."), _exchange.Refusal(Path, Window(30 * Day + TimeSpan.FromMilliseconds(1), TimeSpan.Zero)));
        Assert.Equal(-1102, _exchange.Refusal(Path, "endTime=5").Code);
    }

    [Fact]
    public void Status_ByOrderOrQuote_FindsTheConversion()
    {
        _exchange.Books.Conversions.Add(Row(31, Day));

        Assert.Equal("SUCCESS", _exchange.Read("/sapi/v1/convert/orderStatus", "orderId=31").TextOf("orderStatus"));
        Assert.Equal(31, _exchange.Read("/sapi/v1/convert/orderStatus", "quoteId=q31").GetProperty("orderId").GetInt64());
        Assert.Equal(-2013, _exchange.Refusal("/sapi/v1/convert/orderStatus", "orderId=32").Code);
        Assert.Equal(-1102, _exchange.Refusal("/sapi/v1/convert/orderStatus").Code);
    }

    [Fact]
    public void Pairs_OfOneAsset_AreAllThatStartWithIt()
    {
        var rows = _exchange.ReadPublic("/sapi/v1/convert/exchangeInfo", "fromAsset=BTC").EnumerateArray().ToList();

        Assert.All(rows, row => Assert.Equal("BTC", row.TextOf("fromAsset")));
        Assert.Contains(rows, row => row.TextOf("toAsset") == "USDT" && row.DecimalOf("toAssetMinAmount") == 1);
    }

    private List<long> Walk(long start, long end, int limit)
    {
        var answer = _exchange.Read(Path, $"startTime={start}&endTime={end}&limit={limit}");
        if (!answer.GetProperty("moreData").GetBoolean()) return answer.GetProperty("list").Ids("orderId");
        var middle = (start + end) / 2;
        return [.. Walk(start, middle, limit), .. Walk(middle + 1, end, limit)];
    }

    private static string Window(TimeSpan from, TimeSpan to) => $"startTime={FuturesRows.Milliseconds(from)}&endTime={FuturesRows.Milliseconds(to)}";

    private static ConversionRow Row(long id, TimeSpan ago) => new()
    {
        OrderId = id,
        QuoteId = $"q{id}",
        At = QuietExchange.Now - ago,
        Status = "SUCCESS",
        FromAsset = "USDT",
        FromAmount = 20,
        ToAsset = "BNB",
        ToAmount = 0.04m,
    };
}
