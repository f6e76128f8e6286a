namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class FuturesWeightTests
{
    private const string FuturesHeader = "X-MBX-USED-WEIGHT-1M";
    private const string AddressHeader = "X-SAPI-USED-IP-WEIGHT-1M";
    private const string AccountHeader = "X-SAPI-USED-UID-WEIGHT-1M";

    private readonly QuietExchange _exchange = new();

    [Theory]
    [InlineData("/fapi/v3/account", "", 5)]
    [InlineData("/fapi/v2/balance", "", 5)]
    [InlineData("/fapi/v3/positionRisk", "", 5)]
    [InlineData("/fapi/v1/userTrades", "symbol=BTCUSDT", 5)]
    [InlineData("/fapi/v1/income", "", 30)]
    [InlineData("/fapi/v1/allOrders", "symbol=BTCUSDT", 5)]
    [InlineData("/fapi/v1/openOrders", "symbol=BTCUSDT", 1)]
    [InlineData("/fapi/v1/openOrders", "", 40)]
    [InlineData("/fapi/v1/openAlgoOrders", "", 40)]
    [InlineData("/fapi/v1/forceOrders", "symbol=BTCUSDT", 20)]
    [InlineData("/fapi/v1/forceOrders", "", 50)]
    [InlineData("/fapi/v1/commissionRate", "symbol=BTCUSDT", 20)]
    [InlineData("/fapi/v1/multiAssetsMargin", "", 30)]
    [InlineData("/fapi/v1/apiTradingStatus", "", 10)]
    [InlineData("/fapi/v1/depth", "symbol=BTCUSDT", 10)]
    [InlineData("/fapi/v1/depth", "symbol=BTCUSDT&limit=50", 2)]
    [InlineData("/fapi/v1/depth", "symbol=BTCUSDT&limit=1000", 20)]
    [InlineData("/fapi/v1/klines", "symbol=BTCUSDT&interval=1h&limit=99", 1)]
    [InlineData("/fapi/v1/klines", "symbol=BTCUSDT&interval=1h&limit=499", 2)]
    [InlineData("/fapi/v1/klines", "symbol=BTCUSDT&interval=1h", 5)]
    [InlineData("/fapi/v1/klines", "symbol=BTCUSDT&interval=1h&limit=1001", 10)]
    [InlineData("/fapi/v1/premiumIndex", "symbol=BTCUSDT", 1)]
    [InlineData("/fapi/v1/premiumIndex", "", 10)]
    [InlineData("/fapi/v1/ticker/24hr", "", 40)]
    [InlineData("/fapi/v1/ticker/bookTicker", "", 5)]
    [InlineData("/dapi/v1/account", "", 5)]
    [InlineData("/dapi/v1/balance", "", 1)]
    [InlineData("/dapi/v1/positionRisk", "", 1)]
    [InlineData("/dapi/v1/userTrades", "pair=BTCUSD", 5)]
    [InlineData("/dapi/v1/income", "", 20)]
    [InlineData("/dapi/v1/premiumIndex", "symbol=BTCUSD_PERP", 10)]
    [InlineData("/sapi/v1/convert/tradeFlow", "startTime=1&endTime=2", 3000, AccountHeader)]
    [InlineData("/sapi/v1/convert/exchangeInfo", "fromAsset=BTC", 3000, AddressHeader)]
    [InlineData("/sapi/v1/fiat/orders", "transactionType=0", 45_000, AccountHeader)]
    [InlineData("/sapi/v1/fiat/payments", "transactionType=0", 1, AddressHeader)]
    [InlineData("/sapi/v1/pay/transactions", "", 3000, AccountHeader)]
    [InlineData("/sapi/v1/c2c/orderMatch/listUserOrderHistory", "", 1, AddressHeader)]
    [InlineData("/sapi/v1/rebate/taxQuery", "", 12_000, AccountHeader)]
    [InlineData("/sapi/v1/sub-account/transfer/subUserHistory", "", 1, AddressHeader)]
    public void Call_Path_CostsItsWeight(string path, string query, int weight, string header = FuturesHeader) =>
        Assert.Equal(KeyValuePair.Create(header, weight), Assert.Single(_exchange.Weights(path, query)));

    [Fact]
    public void Call_OfEitherMarket_CountsInOnePool()
    {
        _exchange.Weights("/fapi/v3/account");

        Assert.Equal(25, _exchange.Weights("/dapi/v1/income")[FuturesHeader]);
    }

    [Fact]
    public void FundingRates_FiveHundredIn5Minutes_AreTheLimitOfTheirOwnPool()
    {
        for (var i = 0; i < 500; i++) Assert.Empty(_exchange.Weights(i % 2 == 0 ? "/fapi/v1/fundingInfo" : "/fapi/v1/fundingRate", i % 2 == 0 ? "" : "symbol=BTCUSDT&limit=1", isPublic: true));

        var refusal = _exchange.RefusalUnsigned("/fapi/v1/fundingRate", "", null);

        Assert.Equal((429, -1003), (refusal.Status, refusal.Code));
        Assert.Contains("current limit is 500 request weight per 5 MINUTE.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, _exchange.Weights("/fapi/v1/ping", isPublic: true)[FuturesHeader]);
        _exchange.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Empty(_exchange.Weights("/fapi/v1/fundingInfo", isPublic: true));
    }
}
