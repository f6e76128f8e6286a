using BinanceDashboard.Simulator.Books;
using static BinanceDashboard.Tests.Simulator.Protocol.ProtocolProbe;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class SpotOrdersTests
{
    private const string All = "/api/v3/allOrders";
    private const string Open = "/api/v3/openOrders";
    private const string One = "/api/v3/order";
    private const long Hour = 3_600_000;
    private readonly ProtocolProbe _probe = new();

    [Fact]
    public void Order_AnyOne_HasTheShapeOfBinances()
    {
        Add(5, hoursAgo: 2, "PARTIALLY_FILLED", executed: 0.2m);

        var row = Assert.Single(_probe.Rows(All, "symbol=BTCUSDT"));

        Assert.Equal(
            "clientOrderId:T cummulativeQuoteQty:T executedQty:T icebergQty:T isWorking:B orderId:N orderListId:N origQty:T origQuoteOrderQty:T price:T selfTradePreventionMode:T " +
            "side:T status:T stopPrice:T symbol:T time:N timeInForce:T type:T updateTime:N workingTime:N", row.Shape());
        Assert.Equal(("0.20000000", "12000.00000000", "0.50000000"), (row.Text("executedQty"), row.Text("cummulativeQuoteQty"), row.Text("origQty")));
    }

    [Theory]
    [InlineData("", "1 2 3 4 5")]
    [InlineData("limit=2", "4 5")]
    [InlineData("orderId=3", "3 4 5")]
    [InlineData("orderId=2&limit=2", "2 3")]
    public void Orders_ByIdOrNewest_AreAscending(string query, string ids)
    {
        for (var id = 1; id <= 5; id++) Add(id, 100 - id);

        Assert.Equal(ids, Ids(All, $"symbol=BTCUSDT&{query}".TrimEnd('&')));
    }

    [Fact]
    public void Orders_ByTimes_KeepTheRuleOfADay()
    {
        foreach (var id in (int[])[1, 2, 3]) Add(id, 40 - id * 10);
        var now = Milliseconds(_probe.Now);

        Assert.Equal("2", Ids(All, $"symbol=BTCUSDT&startTime={now - 24 * Hour}&endTime={now - 15 * Hour}"));
        Assert.Equal("2 3", Ids(All, $"symbol=BTCUSDT&startTime={now - 24 * Hour}"));
        Assert.Equal("1 2", Ids(All, $"symbol=BTCUSDT&endTime={now - 15 * Hour}"));
        Assert.Equal(-1127, _probe.Refusal(All, $"symbol=BTCUSDT&startTime={now - 24 * Hour - 1}&endTime={now}").Code);
    }

    [Fact]
    public void OpenOrders_WithOrWithoutASymbol_AreThoseThatStillWork()
    {
        Add(1, 3, "NEW");
        Add(2, 2, "PARTIALLY_FILLED", executed: 0.1m);
        Add(3, 1);
        _probe.Books.Put(OrderRows.Of(Market.Spot, _probe.Now, 4, "ETHUSDT", "NEW"));
        _probe.Books.Put(OrderRows.Of(Market.CrossMargin, _probe.Now, 5, status: "NEW"));

        Assert.Equal("1 2", Ids(Open, "symbol=BTCUSDT"));
        Assert.Equal("1 2 4", Ids(Open, ""));
    }

    [Fact]
    public void Order_ByEitherId_IsFound()
    {
        Add(1, 3, "CANCELED", clientId: "mine");
        Add(2, 2, "NEW", clientId: "mine");

        Assert.Equal(1, _probe.Read(One, "symbol=BTCUSDT&orderId=1").Number("orderId"));
        Assert.Equal(2, _probe.Read(One, "symbol=BTCUSDT&origClientOrderId=mine").Number("orderId"));
        Assert.Equal(1, _probe.Read(One, "symbol=BTCUSDT&orderId=1&origClientOrderId=mine").Number("orderId"));
    }

    [Theory]
    [InlineData("symbol=BTCUSDT", -1102, "Param 'origClientOrderId' or 'orderId' must be sent, but both were empty/null!")]
    [InlineData("symbol=BTCUSDT&orderId=9", -2013, "Order does not exist.")]
    [InlineData("symbol=ETHUSDT&orderId=1", -2013, "Order does not exist.")]
    [InlineData("symbol=BTCUSDT&orderId=1&origClientOrderId=other", -2039, "Client order ID is not correct for this order ID.")]
    [InlineData("symbol=BTCUSDT&origClientOrderId=a%20b", -1100, "Illegal characters found in parameter 'origClientOrderId'; legal range is '^[a-zA-Z0-9-_]{1,36}$'.")]
    public void Order_ThatCannotBeMeant_IsRefused(string query, int code, string message)
    {
        Add(1, 1);

        Assert.Equal((400, code, message), _probe.Refusal(One, query));
    }

    [Fact]
    public void Order_EndedUnfilledNinetyDaysAgo_IsArchived()
    {
        Add(1, 90 * 24 + 1, "CANCELED");
        Add(2, 90 * 24 + 1, "EXPIRED", executed: 0.1m);
        Add(3, 90 * 24, "CANCELED");

        Assert.Equal((400, -2026, "Order was canceled or expired with no executed qty over 90 days ago and has been archived."), _probe.Refusal(One, "symbol=BTCUSDT&orderId=1"));
        Assert.Equal("2 3", Ids(All, "symbol=BTCUSDT"));
        Assert.Equal("EXPIRED", _probe.Read(One, "symbol=BTCUSDT&orderId=2").Text("status"));
    }

    [Theory]
    [InlineData("/api/v3/openOrderList", "")]
    [InlineData("/api/v3/allOrderList", "")]
    [InlineData("/api/v3/myPreventedMatches", "symbol=BTCUSDT&orderId=1")]
    [InlineData("/api/v3/myAllocations", "symbol=BTCUSDT")]
    public void Lists_OfWhatNobodyHas_AreEmpty(string path, string query) => Assert.Empty(_probe.Rows(path, query));

    [Fact]
    public void OrderList_AnyId_DoesNotExist() => Assert.Equal((400, -2013, "Order list does not exist."), _probe.Refusal("/api/v3/orderList", "orderListId=1"));

    [Fact]
    public void Times_InMicroseconds_AreWhatTheHeaderAsksFor()
    {
        var probe = new ProtocolProbe { TimeUnit = "MICROSECOND" };
        probe.Books.Put(OrderRows.Of(Market.Spot, probe.Now, 1));

        Assert.Equal(Milliseconds(probe.Now) * 1000, probe.Read(One, "symbol=BTCUSDT&orderId=1").Number("time"));
        Assert.Equal(Milliseconds(probe.Now) * 1000, probe.Send("GET", "/api/v3/time").Body.Number("serverTime"));
    }

    private string Ids(string path, string query) => string.Join(' ', _probe.Rows(path, query).Select(row => row.Number("orderId")));

    private void Add(long id, double hoursAgo, string status = "FILLED", string? clientId = null, decimal executed = 0) =>
        _probe.Books.Put(OrderRows.Of(Market.Spot, _probe.Now.AddHours(-hoursAgo), id, status: status, clientId: clientId, executed: executed));
}
