using BinanceDashboard.Simulator.Books;
using FsCheck;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class FuturesOrderEndpointsTests
{
    private const string History = "/fapi/v1/allOrders";
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly QuietExchange _exchange = new();

    [Fact]
    public void History_FromAnyIdentifierWithAnyLimit_ListsEveryRowOnce()
    {
        var walks = from limit in Gen.Choose(1, 30) from hours in Gen.Choose(0, 89 * 24).ListOf(50) select (limit, hours);

        Prop.ForAll(walks.ToArbitrary(), walk =>
        {
            var exchange = new QuietExchange();
            foreach (var (age, i) in walk.hours.OrderDescending().Select((age, i) => (age, i))) exchange.Books.Put(FuturesRows.Order(500 + i, TimeSpan.FromHours(age)));
            var (ids, next) = (new List<long>(), 0L);
            while (exchange.Read(History, $"symbol=BTCUSDT&orderId={next}&limit={walk.limit}").Ids("orderId") is { Count: > 0 } page)
            {
                ids.AddRange(page);
                next = page[^1] + 1;
            }

            return ids.SequenceEqual(exchange.Books.Orders.Select(order => order.Id));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15).WithReplay(20260314, 1));
    }

    [Fact]
    public void History_Windows_AreShorterThanAWeek()
    {
        foreach (var days in (int[])[12, 8, 6, 1]) _exchange.Books.Put(FuturesRows.Order(100 - days, days * Day));
        var (start, end) = (FuturesRows.Milliseconds(12 * Day), FuturesRows.Milliseconds(5 * Day));

        Assert.Equal([94, 99], _exchange.Read(History, "symbol=BTCUSDT").Ids("orderId"));
        Assert.Equal([99], _exchange.Read(History, "symbol=BTCUSDT&limit=1").Ids("orderId"));
        Assert.Equal([88, 92, 94], _exchange.Read(History, $"symbol=BTCUSDT&startTime={start}&endTime={end - 1}").Ids("orderId"));
        Assert.Equal([92], _exchange.Read(History, $"symbol=BTCUSDT&startTime={start}&endTime={end - 1}&orderId=90&limit=1").Ids("orderId"));
        Assert.Equal((400, -4165, "Maximum time interval is 7 days"), _exchange.Refusal(History, $"symbol=BTCUSDT&startTime={start}&endTime={end}"));
    }

    [Theory]
    [InlineData("CANCELED", 0, 4, false)]
    [InlineData("CANCELED", 0, 2, true)]
    [InlineData("EXPIRED", 0, 4, false)]
    [InlineData("CANCELED", 0.1, 4, true)]
    [InlineData("FILLED", 0.4, 89, true)]
    [InlineData("FILLED", 0.4, 91, false)]
    public void History_EndedOrder_VanishesAfterThreeOrNinetyDays(string status, double executed, int days, bool isListed)
    {
        _exchange.Books.Put(FuturesRows.Order(1, days * Day, status, executed: (decimal)executed));

        Assert.Equal(isListed ? 1 : 0, _exchange.Read(History, "symbol=BTCUSDT&orderId=1").GetArrayLength());
        if (isListed) Assert.Equal("c1", _exchange.Read("/fapi/v1/order", "symbol=BTCUSDT&orderId=1").TextOf("clientOrderId"));
        else Assert.Equal((400, -2013, "Order does not exist."), _exchange.Refusal("/fapi/v1/order", "symbol=BTCUSDT&orderId=1"));
    }

    [Fact]
    public void Order_ByEitherIdentifier_HasBinancesTypes()
    {
        _exchange.Books.Put(FuturesRows.Order(8, Day));

        var row = _exchange.Read("/fapi/v1/order", "symbol=BTCUSDT&origClientOrderId=c8");

        Assert.Equal(("50000.00000", "20000", "0.400", "0.400"), (row.TextOf("avgPrice"), row.TextOf("cumQuote"), row.TextOf("executedQty"), row.TextOf("origQty")));
        Assert.Equal(("BUY", "BOTH", "GTC", "LIMIT"), (row.TextOf("side"), row.TextOf("positionSide"), row.TextOf("timeInForce"), row.TextOf("origType")));
        Assert.Equal(0, row.GetProperty("goodTillDate").GetInt64());
        Assert.False(row.TryGetProperty("pair", out _));
    }

    [Fact]
    public void Open_Orders_AreThoseThatHaveNotEnded()
    {
        _exchange.Books.Put(FuturesRows.Order(1, Day));
        _exchange.Books.Put(FuturesRows.Order(2, 100 * Day, "NEW", executed: 0));
        _exchange.Books.Put(FuturesRows.Order(3, Day, "PARTIALLY_FILLED", symbol: "ETHUSDT", executed: 0.1m));
        _exchange.Books.Put(FuturesRows.Order(4, Day, "NEW", Market.Coinm, "BTCUSD_PERP", 0));

        Assert.Equal([2, 3], _exchange.Read("/fapi/v1/openOrders").Ids("orderId"));
        Assert.Equal([3], _exchange.Read("/fapi/v1/openOrders", "symbol=ETHUSDT").Ids("orderId"));
        Assert.Equal([4], _exchange.Read("/dapi/v1/openOrders").Ids("orderId"));
        Assert.Equal(2, _exchange.Read("/fapi/v1/openOrder", "symbol=BTCUSDT&orderId=2").GetProperty("orderId").GetInt64());
        Assert.Equal(-2013, _exchange.Refusal("/fapi/v1/openOrder", "symbol=BTCUSDT&orderId=1").Code);
        Assert.Empty(_exchange.Read("/fapi/v1/openAlgoOrders").EnumerateArray());
        Assert.Empty(_exchange.Read("/fapi/v1/allAlgoOrders", "symbol=BTCUSDT").EnumerateArray());
    }

    [Fact]
    public void Forced_Orders_AreToldByTheirClientIdentifiers()
    {
        _exchange.Books.Put(FuturesRows.Order(1, Day));
        _exchange.Books.Put(FuturesRows.Order(2, 2 * Day) with { ClientId = "autoclose-1596107620040000020" });
        _exchange.Books.Put(FuturesRows.Order(3, 3 * Day, symbol: "ETHUSDT") with { ClientId = "adl_autoclose" });
        _exchange.Books.Put(FuturesRows.Order(4, 8 * Day) with { ClientId = "autoclose-1" });

        Assert.Equal([2, 3], _exchange.Read("/fapi/v1/forceOrders").Ids("orderId").Order());
        Assert.Equal([2], _exchange.Read("/fapi/v1/forceOrders", "autoCloseType=LIQUIDATION").Ids("orderId"));
        Assert.Equal([3], _exchange.Read("/fapi/v1/forceOrders", "symbol=ETHUSDT").Ids("orderId"));
        Assert.Equal([2, 4], _exchange.Read("/fapi/v1/forceOrders", $"symbol=BTCUSDT&startTime={FuturesRows.Milliseconds(9 * Day)}").Ids("orderId").Order());
    }

    [Fact]
    public void CoinOrders_OfAPair_CountTheCoin()
    {
        for (var i = 0; i < 60; i++)
        {
            var order = FuturesRows.Order(i, Day, market: Market.Coinm, symbol: "BTCUSD_PERP", executed: 10);
            _exchange.Books.Put(order with { Quantity = 10, ExecutedQuote = 0.02m });
        }

        var rows = _exchange.Read("/dapi/v1/allOrders", "pair=BTCUSD").EnumerateArray().ToList();

        Assert.Equal(50, rows.Count);
        Assert.Equal(("0.02", "50000.0", "10", "BTCUSD"), (rows[0].TextOf("cumBase"), rows[0].TextOf("avgPrice"), rows[0].TextOf("executedQty"), rows[0].TextOf("pair")));
        Assert.False(rows[0].TryGetProperty("cumQuote", out _));
        Assert.Equal([59], _exchange.Read("/dapi/v1/allOrders", "symbol=BTCUSD_PERP&orderId=59").Ids("orderId"));
    }
}
