using System.Text.Json;
using static BinanceDashboard.Tests.Simulator.Protocol.ProtocolProbe;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class SpotTradeEndpointsTests
{
    private readonly ProtocolProbe _probe = new();

    [Fact]
    public void Depth_OfAPair_SurroundsItsPrice()
    {
        var book = Get("/api/v3/depth", "symbol=BTCUSDT");
        var ticker = Get("/api/v3/ticker/bookTicker", "symbol=BTCUSDT");
        var price = Get("/api/v3/ticker/price", "symbol=BTCUSDT").Decimal("price");

        var (bids, asks) = (Prices(book, "bids"), Prices(book, "asks"));
        Assert.Equal((100, 100), (bids.Count, asks.Count));
        Assert.Equal(bids.OrderDescending(), bids);
        Assert.Equal(asks.Order(), asks);
        Assert.True(bids[0] < price && price < asks[0]);
        Assert.Equal((bids[0], asks[0]), (ticker.Decimal("bidPrice"), ticker.Decimal("askPrice")));
    }

    [Fact]
    public void Depth_MoreThanTheMost_IsTheMost() => Assert.Equal(5000, Prices(Get("/api/v3/depth", "symbol=BTCUSDT&limit=6000"), "asks").Count);

    [Fact]
    public void Trades_NewestOrFromAnId_AreTheSameOnes()
    {
        var newest = Get("/api/v3/trades", "symbol=ETHUSDT&limit=10").EnumerateArray().ToList();

        var again = Get("/api/v3/historicalTrades", $"symbol=ETHUSDT&fromId={newest[0].Number("id")}&limit=10").EnumerateArray();
        Assert.Equal("id:N isBestMatch:B isBuyerMaker:B price:T qty:T quoteQty:T time:N", newest[0].Shape());
        Assert.Equal(newest.Select(row => row.ToString()), again.Select(row => row.ToString()));
        Assert.All(newest, row => Assert.True(row.Number("time") <= Milliseconds(_probe.Now)));
    }

    [Fact]
    public void Aggregates_InARange_FollowTheWindowRule()
    {
        var now = Milliseconds(_probe.Now) / 1000 * 1000;

        Assert.Equal(500, Get("/api/v3/aggTrades", "symbol=BTCUSDT").GetArrayLength());
        Assert.Equal("M:B T:N a:N f:N l:N m:B p:T q:T", Get("/api/v3/aggTrades", "symbol=BTCUSDT")[0].Shape());
        Assert.Equal(61, Get("/api/v3/aggTrades", $"symbol=BTCUSDT&startTime={now - 120_000}&endTime={now - 60_000}").GetArrayLength());
        Assert.Equal(now / 1000 - 120, Get("/api/v3/aggTrades", $"symbol=BTCUSDT&startTime={now - 120_000}&limit=5")[0].Number("a"));
        Assert.Equal(now / 1000 - 64, Get("/api/v3/aggTrades", $"symbol=BTCUSDT&endTime={now - 60_000}&limit=5")[0].Number("a"));
    }

    [Fact]
    public void SecondCandles_AreTheTradesOfTheirSeconds()
    {
        var candles = Get("/api/v3/klines", "symbol=BTCUSDT&interval=1s&limit=5").EnumerateArray().ToList();

        var trades = Get("/api/v3/trades", "symbol=BTCUSDT&limit=5").EnumerateArray().ToList();
        Assert.Equal(trades.Select(trade => trade.Text("price")), candles.Select(candle => candle[4].GetString()));
        Assert.All(candles, candle => Assert.Equal(999, candle[6].GetInt64() - candle[0].GetInt64()));
    }

    [Fact]
    public void ExchangeInfo_Filters_AreTheListingsRules()
    {
        var symbol = Get("/api/v3/exchangeInfo", "symbol=ETHBTC").GetProperty("symbols")[0];

        var filters = symbol.GetProperty("filters").EnumerateArray().ToDictionary(filter => filter.Text("filterType"));
        Assert.Equal(("0.00001000", "0.00100000", "0.00010000"), (filters["PRICE_FILTER"].Text("tickSize"), filters["LOT_SIZE"].Text("stepSize"), filters["NOTIONAL"].Text("minNotional")));
        Assert.Equal(200, filters["MAX_NUM_ORDERS"].Number("maxNumOrders"));
        Assert.Equal(("TRADING", 0), (symbol.Text("status"), symbol.GetProperty("permissions").GetArrayLength()));
        Assert.Contains("SPOT", symbol.GetProperty("permissionSets")[0].EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(0, Get("/api/v3/exchangeInfo", "symbol=ETHBTC&showPermissionSets=false").GetProperty("symbols")[0].GetProperty("permissionSets").GetArrayLength());
        Assert.Equal(0, Get("/api/v3/exchangeInfo", "permissions=LEVERAGED").GetProperty("symbols").GetArrayLength());
    }

    private static List<decimal> Prices(JsonElement book, string side) => [.. book.GetProperty(side).EnumerateArray().Select(level => decimal.Parse(level[0].GetString()!))];

    private JsonElement Get(string path, string query)
    {
        var answer = _probe.Send("GET", path, query, key: null);
        Assert.Equal(200, answer.Status);
        return answer.Body;
    }
}
