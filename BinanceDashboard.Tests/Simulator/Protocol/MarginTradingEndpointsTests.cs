using BinanceDashboard.Simulator.Books;
using static BinanceDashboard.Tests.Simulator.Protocol.ProtocolProbe;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class MarginTradingEndpointsTests
{
    private const string Fills = "/sapi/v1/margin/myTrades";
    private const string Orders = "/sapi/v1/margin/allOrders";
    private const string Open = "/sapi/v1/margin/openOrders";
    private const long Hour = 3_600_000;
    private readonly ProtocolProbe _probe = new();

    [Fact]
    public void Fills_CrossAndIsolated_AreListedApart()
    {
        _probe.Books.Fills.Add(FillRows.Of(Market.CrossMargin, _probe.Now.AddHours(-1), 1));
        _probe.Books.Fills.Add(FillRows.Of(Market.IsolatedMargin, _probe.Now.AddHours(-1), 2));

        var cross = Assert.Single(_probe.Rows(Fills, "symbol=BTCUSDT"));

        Assert.Equal("commission:T commissionAsset:T id:N isBestMatch:B isBuyer:B isIsolated:B isMaker:B orderId:N price:T qty:T symbol:T time:N", cross.Shape());
        Assert.Equal([1L], Ids(Fills, "symbol=BTCUSDT&isIsolated=FALSE"));
        Assert.Equal([2L], Ids(Fills, "symbol=BTCUSDT&isIsolated=TRUE"));
    }

    [Fact]
    public void Fills_Windows_AreLessThanADay()
    {
        foreach (var (id, hours) in ((int, int)[])[(1, 60), (2, 30), (3, 20), (4, 1)]) _probe.Books.Fills.Add(FillRows.Of(Market.CrossMargin, _probe.Now.AddHours(-hours), id));
        var now = Milliseconds(_probe.Now);

        Assert.Equal([3L, 4], Ids(Fills, "symbol=BTCUSDT"));
        Assert.Equal([2L, 3, 4], Ids(Fills, "symbol=BTCUSDT&fromId=2"));
        Assert.Equal([2L, 3], Ids(Fills, $"symbol=BTCUSDT&startTime={now - 31 * Hour}"));
        Assert.Equal([2L, 3], Ids(Fills, $"symbol=BTCUSDT&endTime={now - 10 * Hour}"));
        Assert.Equal((400, -1127, "More than 24 hours between startTime and endTime."), _probe.Refusal(Fills, $"symbol=BTCUSDT&startTime={now - 24 * Hour}&endTime={now}"));
        Assert.Equal([3L, 4], Ids(Fills, $"symbol=BTCUSDT&startTime={now - 24 * Hour + 1}&endTime={now}"));
    }

    [Fact]
    public void Orders_ByIdOrNewest_AreAscending()
    {
        for (var id = 1; id <= 6; id++) _probe.Books.Put(OrderRows.Of(id == 6 ? Market.Spot : Market.CrossMargin, _probe.Now.AddHours(id - 60), id));

        Assert.Equal([1L, 2, 3, 4, 5], Ids(Orders, "symbol=BTCUSDT", "orderId"));
        Assert.Equal([4L, 5], Ids(Orders, "symbol=BTCUSDT&limit=2", "orderId"));
        Assert.Equal([3L, 4], Ids(Orders, "symbol=BTCUSDT&orderId=3&limit=2", "orderId"));
        Assert.Equal(
            "clientOrderId:T cummulativeQuoteQty:T executedQty:T icebergQty:T isIsolated:B isWorking:B orderId:N origQty:T price:T selfTradePreventionMode:T side:T status:T stopPrice:T " +
            "symbol:T time:N timeInForce:T type:T updateTime:N", _probe.Rows(Orders, "symbol=BTCUSDT")[0].Shape());
    }

    [Fact]
    public void OpenOrders_OfIsolatedMargin_NeedASymbol()
    {
        _probe.Books.Put(OrderRows.Of(Market.CrossMargin, _probe.Now, 1, status: "NEW"));
        _probe.Books.Put(OrderRows.Of(Market.IsolatedMargin, _probe.Now, 2, status: "NEW"));

        Assert.Equal([1L], Ids(Open, "", "orderId"));
        Assert.Equal([2L], Ids(Open, "isIsolated=TRUE&symbol=BTCUSDT", "orderId"));
        Assert.Equal(-1102, _probe.Refusal(Open, "isIsolated=TRUE").Code);
    }

    [Fact]
    public void ListenToken_ForMargin_ExpiresWithinADay()
    {
        var body = _probe.Read("/sapi/v1/userListenToken", method: "POST");

        Assert.Equal("expirationTime:N token:T", body.Shape());
        Assert.Equal(Milliseconds(_probe.Now.AddDays(1)), body.Number("expirationTime"));
        Assert.Equal(-1102, _probe.Refusal("/sapi/v1/userListenToken", "isIsolated=true", "POST").Code);
    }

    private List<long> Ids(string path, string query, string field = "id") => [.. _probe.Rows(path, query).Select(row => row.Number(field))];
}
