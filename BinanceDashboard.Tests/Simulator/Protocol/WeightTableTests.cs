namespace BinanceDashboard.Tests.Simulator.Protocol;

/// <summary>What every call of /api and /sapi costs, and in which pool's header that is stated.</summary>
public sealed class WeightTableTests
{
    private const string Spot = "X-MBX-USED-WEIGHT-1M";
    private const string Address = "X-SAPI-USED-IP-WEIGHT-1M";
    private const string Account = "X-SAPI-USED-UID-WEIGHT-1M";
    private const string Second = "X-SAPI-USED-UID-WEIGHT-1S";
    private const string Twenty = "%5B%22A1%22,%22A2%22,%22A3%22,%22A4%22,%22A5%22,%22A6%22,%22A7%22,%22A8%22,%22A9%22,%22B0%22,%22B1%22,%22B2%22,%22B3%22,%22B4%22,%22B5%22,%22B6%22,%22B7%22,%22B8%22,%22B9%22,%22C0%22";

    [Theory]
    [InlineData("/api/v3/ping", "", Spot, 1)]
    [InlineData("/api/v3/time", "", Spot, 1)]
    [InlineData("/api/v3/exchangeInfo", "", Spot, 20)]
    [InlineData("/api/v3/depth", "symbol=BTCUSDT", Spot, 5)]
    [InlineData("/api/v3/depth", "symbol=BTCUSDT&limit=101", Spot, 25)]
    [InlineData("/api/v3/depth", "symbol=BTCUSDT&limit=1000", Spot, 50)]
    [InlineData("/api/v3/depth", "symbol=BTCUSDT&limit=1001", Spot, 250)]
    [InlineData("/api/v3/trades", "symbol=BTCUSDT", Spot, 25)]
    [InlineData("/api/v3/historicalTrades", "symbol=BTCUSDT", Spot, 25)]
    [InlineData("/api/v3/aggTrades", "symbol=BTCUSDT", Spot, 4)]
    [InlineData("/api/v3/klines", "symbol=BTCUSDT&interval=1d", Spot, 2)]
    [InlineData("/api/v3/uiKlines", "symbol=BTCUSDT&interval=1d", Spot, 2)]
    [InlineData("/api/v3/avgPrice", "symbol=BTCUSDT", Spot, 2)]
    [InlineData("/api/v3/ticker/24hr", "symbol=BTCUSDT", Spot, 2)]
    [InlineData("/api/v3/ticker/24hr", "symbols=" + Twenty + "%5D", Spot, 2)]
    [InlineData("/api/v3/ticker/24hr", "symbols=" + Twenty + ",%22C1%22%5D", Spot, 40)]
    [InlineData("/api/v3/ticker/24hr", "", Spot, 80)]
    [InlineData("/api/v3/ticker/price", "symbol=BTCUSDT", Spot, 2)]
    [InlineData("/api/v3/ticker/price", "symbols=%5B%22BTCUSDT%22%5D", Spot, 4)]
    [InlineData("/api/v3/ticker/price", "", Spot, 4)]
    [InlineData("/api/v3/ticker/bookTicker", "symbol=BTCUSDT", Spot, 2)]
    [InlineData("/api/v3/ticker/bookTicker", "", Spot, 4)]
    [InlineData("/api/v3/ticker", "symbols=%5B%22BTCUSDT%22,%22ETHUSDT%22,%22BNBUSDT%22%5D", Spot, 12)]
    [InlineData("/api/v3/ticker/tradingDay", "symbol=BTCUSDT", Spot, 4)]
    [InlineData("/api/v3/account", "", Spot, 20)]
    [InlineData("/api/v3/account/commission", "symbol=BTCUSDT", Spot, 20)]
    [InlineData("/api/v3/rateLimit/order", "", Spot, 40)]
    [InlineData("/api/v3/myTrades", "symbol=BTCUSDT", Spot, 20)]
    [InlineData("/api/v3/myTrades", "symbol=BTCUSDT&orderId=1", Spot, 5)]
    [InlineData("/api/v3/allOrders", "symbol=BTCUSDT", Spot, 20)]
    [InlineData("/api/v3/openOrders", "symbol=BTCUSDT", Spot, 6)]
    [InlineData("/api/v3/openOrders", "", Spot, 80)]
    [InlineData("/api/v3/order", "symbol=BTCUSDT&orderId=1", Spot, 4)]
    [InlineData("/api/v3/orderList", "orderListId=1", Spot, 4)]
    [InlineData("/api/v3/allOrderList", "", Spot, 20)]
    [InlineData("/api/v3/openOrderList", "", Spot, 6)]
    [InlineData("/api/v3/myPreventedMatches", "symbol=BTCUSDT&preventedMatchId=1", Spot, 2)]
    [InlineData("/api/v3/myPreventedMatches", "symbol=BTCUSDT&orderId=1", Spot, 20)]
    [InlineData("/api/v3/myAllocations", "symbol=BTCUSDT", Spot, 20)]
    [InlineData("/sapi/v1/system/status", "", Address, 1)]
    [InlineData("/sapi/v1/capital/config/getall", "", Address, 10)]
    [InlineData("/sapi/v1/capital/deposit/hisrec", "", Address, 1)]
    [InlineData("/sapi/v1/capital/deposit/address", "coin=BTC", Address, 10)]
    [InlineData("/sapi/v1/capital/withdraw/history", "", Second, 18_000)]
    [InlineData("POST /sapi/v3/asset/getUserAsset", "", Address, 5)]
    [InlineData("POST /sapi/v1/asset/get-funding-asset", "", Address, 1)]
    [InlineData("/sapi/v1/asset/wallet/balance", "", Address, 60)]
    [InlineData("/sapi/v1/asset/transfer", "type=MAIN_FUNDING", Address, 1)]
    [InlineData("/sapi/v1/asset/dribblet", "", Address, 1)]
    [InlineData("/sapi/v1/asset/assetDividend", "", Address, 10)]
    [InlineData("/sapi/v1/asset/tradeFee", "", Address, 1)]
    [InlineData("/sapi/v1/accountSnapshot", "type=SPOT", Address, 2400)]
    [InlineData("/sapi/v1/account/status", "", Address, 1)]
    [InlineData("/sapi/v1/account/info", "", Address, 1)]
    [InlineData("/sapi/v1/account/apiTradingStatus", "", Address, 1)]
    [InlineData("/sapi/v1/account/apiRestrictions", "", Address, 1)]
    [InlineData("/sapi/v1/simple-earn/account", "", Address, 150)]
    [InlineData("/sapi/v1/simple-earn/flexible/position", "", Address, 150)]
    [InlineData("/sapi/v1/simple-earn/locked/position", "", Address, 150)]
    [InlineData("/sapi/v1/simple-earn/flexible/history/subscriptionRecord", "", Address, 150)]
    [InlineData("/sapi/v1/simple-earn/flexible/history/redemptionRecord", "", Address, 150)]
    [InlineData("/sapi/v1/simple-earn/flexible/history/rewardsRecord", "", Address, 150)]
    [InlineData("/sapi/v1/simple-earn/locked/history/subscriptionRecord", "", Address, 150)]
    [InlineData("/sapi/v1/simple-earn/locked/history/redemptionRecord", "", Address, 150)]
    [InlineData("/sapi/v1/simple-earn/locked/history/rewardsRecord", "", Address, 150)]
    [InlineData("/sapi/v1/margin/account", "", Address, 10)]
    [InlineData("/sapi/v1/margin/isolated/account", "", Address, 10)]
    [InlineData("/sapi/v1/margin/myTrades", "symbol=BTCUSDT", Address, 10)]
    [InlineData("/sapi/v1/margin/allOrders", "symbol=BTCUSDT", Address, 200)]
    [InlineData("/sapi/v1/margin/openOrders", "", Address, 10)]
    [InlineData("/sapi/v1/margin/borrow-repay", "type=BORROW", Address, 10)]
    [InlineData("/sapi/v1/margin/interestHistory", "", Address, 1)]
    [InlineData("/sapi/v1/margin/transfer", "", Address, 1)]
    [InlineData("/sapi/v1/margin/capital-flow", "", Address, 100)]
    [InlineData("/sapi/v1/margin/forceLiquidationRec", "", Address, 1)]
    [InlineData("POST /sapi/v1/userListenToken", "", Account, 1)]
    public void Call_OnAFreshMinute_CostsItsWeight(string call, string query, string header, int weight)
    {
        var probe = new ProtocolProbe();
        var (method, path) = call.StartsWith("POST ", StringComparison.Ordinal) ? ("POST", call[5..]) : ("GET", call);

        // Public calls of /api would refuse the parameters of a signature; the weight is stated all the same.
        var answer = probe.SendSigned(path, query, method);

        Assert.Contains((header, weight), answer.Headers);
        Assert.NotEqual(404, answer.Status);
    }

    [Fact]
    public void Calls_OfTheSameMinute_AddUpPerPool()
    {
        var probe = new ProtocolProbe { StandsInOneMinute = true };
        probe.Send("GET", "/api/v3/ping");
        probe.SendSigned("/sapi/v1/asset/assetDividend");

        Assert.Contains((Spot, 21), probe.SendSigned("/api/v3/account").Headers);
        Assert.Contains((Address, 20), probe.SendSigned("/sapi/v1/asset/assetDividend").Headers);
        Assert.Contains((Address, 1), probe.SendSigned("/sapi/v1/asset/dribblet").Headers);
    }

    [Fact]
    public void Call_ThatIsRefused_CostsItsWeightToo()
    {
        var probe = new ProtocolProbe();

        Assert.Contains((Spot, 20), probe.SendSigned("/api/v3/myTrades", "symbol=NOPE").Headers);
    }

    [Fact]
    public void Snapshots_SixInAMinute_AreTooMany()
    {
        var probe = new ProtocolProbe { StandsInOneMinute = true };
        for (var i = 0; i < 5; i++) probe.Read("/sapi/v1/accountSnapshot", "type=SPOT");

        var error = probe.Refusal("/sapi/v1/accountSnapshot", "type=SPOT");

        Assert.Equal((429, -1003), (error.Status, error.Code));
        Assert.StartsWith("Too much request weight used; current limit is 12000 request weight per 1 MINUTE.", error.Message, StringComparison.Ordinal);
        probe.Read("/sapi/v1/asset/dribblet");
    }
}
