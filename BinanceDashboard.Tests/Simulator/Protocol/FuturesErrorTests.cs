namespace BinanceDashboard.Tests.Simulator.Protocol;

/// <summary>What is asked wrongly, and Binance's words for it.</summary>
public sealed class FuturesErrorTests
{
    private const string NoSymbol = "Mandatory parameter 'symbol' was not sent, was empty/null, or malformed.";
    private const string BadCombination = "Combination of optional parameters invalid.";
    private const string Reversed = "Start time is greater than end time.";
    private const string NeitherOrder = "Param 'origClientOrderId' or 'orderId' must be sent, but both were empty/null!";
    private const string NeitherContract = "Param 'symbol' or 'pair' must be sent, but both were empty/null!";

    private readonly QuietExchange _exchange = new();

    [Theory]
    [InlineData("/fapi/v1/userTrades", "", -1102, NoSymbol)]
    [InlineData("/fapi/v1/userTrades", "symbol=", -1102, NoSymbol)]
    [InlineData("/fapi/v1/userTrades", "symbol=ETHBTC", -1121, "Invalid symbol.")]
    [InlineData("/fapi/v1/userTrades", "symbol=BTCUSDT&fromId=1&startTime=1", -1128, BadCombination)]
    [InlineData("/fapi/v1/userTrades", "symbol=BTCUSDT&fromId=1&endTime=1", -1128, BadCombination)]
    [InlineData("/fapi/v1/userTrades", "symbol=BTCUSDT&startTime=2&endTime=1", -1023, Reversed)]
    [InlineData("/fapi/v1/userTrades", "symbol=BTCUSDT&startTime=0&endTime=604800001", -4165, "Maximum time interval is 7 days")]
    [InlineData("/fapi/v1/userTrades", "symbol=BTCUSDT&limit=1001", -1130, "Data sent for parameter 'limit' is not valid.")]
    [InlineData("/fapi/v1/userTrades", "symbol=BTCUSDT&limit=0", -1130, "Data sent for parameter 'limit' is not valid.")]
    [InlineData("/fapi/v1/userTrades", "symbol=BTCUSDT&limit=x", -1100, @"Illegal characters found in parameter 'limit'; legal range is '^[0-9]{1,20}$'.")]
    [InlineData("/fapi/v1/income", "startTime=2&endTime=1", -1023, Reversed)]
    [InlineData("/fapi/v1/income", "page=0", -1130, "Data sent for parameter 'page' is not valid.")]
    [InlineData("/fapi/v1/income", "limit=1001", -1130, "Data sent for parameter 'limit' is not valid.")]
    [InlineData("/fapi/v1/income", "symbol=NOPE", -1121, "Invalid symbol.")]
    [InlineData("/fapi/v1/allOrders", "", -1102, NoSymbol)]
    [InlineData("/fapi/v1/allOrders", "symbol=BTCUSDT&startTime=0&endTime=604800000", -4165, "Maximum time interval is 7 days")]
    [InlineData("/fapi/v1/order", "symbol=BTCUSDT", -1102, NeitherOrder)]
    [InlineData("/fapi/v1/order", "symbol=BTCUSDT&orderId=1", -2013, "Order does not exist.")]
    [InlineData("/fapi/v1/openOrder", "symbol=BTCUSDT&origClientOrderId=x", -2013, "Order does not exist.")]
    [InlineData("/fapi/v1/openOrders", "symbol=NOPE", -1121, "Invalid symbol.")]
    [InlineData("/fapi/v1/allAlgoOrders", "", -1102, NoSymbol)]
    [InlineData("/fapi/v1/forceOrders", "autoCloseType=X", -1130, "Data sent for parameter 'autoCloseType' is not valid.")]
    [InlineData("/fapi/v1/forceOrders", "limit=101", -1130, "Data sent for parameter 'limit' is not valid.")]
    [InlineData("/fapi/v1/commissionRate", "", -1102, NoSymbol)]
    [InlineData("/fapi/v1/positionMargin/history", "", -1102, NoSymbol)]
    [InlineData("/fapi/v3/positionRisk", "symbol=NOPE", -1121, "Invalid symbol.")]
    [InlineData("/fapi/v1/leverageBracket", "symbol=NOPE", -1121, "Invalid symbol.")]
    [InlineData("/dapi/v1/userTrades", "", -1102, NeitherContract)]
    [InlineData("/dapi/v1/userTrades", "symbol=BTCUSD_PERP&pair=BTCUSD", -1128, BadCombination)]
    [InlineData("/dapi/v1/userTrades", "pair=BTCUSD&fromId=1", -1128, BadCombination)]
    [InlineData("/dapi/v1/userTrades", "pair=BTCUSD&orderId=1", -1128, BadCombination)]
    [InlineData("/dapi/v1/userTrades", "symbol=BTCUSDT", -1121, "Invalid symbol.")]
    [InlineData("/dapi/v1/userTrades", "pair=NOPE", -4144, "Invalid pair")]
    [InlineData("/dapi/v1/allOrders", "", -1102, NeitherContract)]
    [InlineData("/dapi/v1/allOrders", "pair=BTCUSD&orderId=1", -1128, BadCombination)]
    [InlineData("/dapi/v1/allOrders", "symbol=BTCUSD_PERP&limit=101", -1130, "Data sent for parameter 'limit' is not valid.")]
    [InlineData("/dapi/v1/openOrders", "symbol=BTCUSDT", -1121, "Invalid symbol.")]
    [InlineData("/dapi/v1/order", "symbol=BTCUSD_PERP", -1102, NeitherOrder)]
    [InlineData("/dapi/v1/income", "startTime=0&endTime=31536000001", -4165, "Maximum time interval is 365 days")]
    [InlineData("/dapi/v1/positionRisk", "pair=BTCUSD&marginAsset=BTC", -1128, BadCombination)]
    public void Signed_WrongParameter_IsRefused(string path, string query, int code, string message) =>
        Assert.Equal((400, code, message), _exchange.Refusal(path, query));

    [Theory]
    [InlineData("/fapi/v1/klines", "interval=1h", -1102, NoSymbol)]
    [InlineData("/fapi/v1/klines", "symbol=BTCUSDT&interval=1s", -1120, "Invalid interval.")]
    [InlineData("/fapi/v1/klines", "symbol=BTCUSDT&interval=1h&limit=1501", -1130, "Data sent for parameter 'limit' is not valid.")]
    [InlineData("/fapi/v1/indexPriceKlines", "interval=1h", -1102, "Mandatory parameter 'pair' was not sent, was empty/null, or malformed.")]
    [InlineData("/fapi/v1/depth", "symbol=BTCUSDT&limit=7", -4021, "7 is not valid depth limit")]
    [InlineData("/fapi/v1/aggTrades", "symbol=BTCUSDT&startTime=2&endTime=1", -1023, Reversed)]
    [InlineData("/fapi/v1/trades", "symbol=BTCUSDT&limit=1001", -1130, "Data sent for parameter 'limit' is not valid.")]
    [InlineData("/fapi/v1/fundingRate", "limit=1001", -1130, "Data sent for parameter 'limit' is not valid.")]
    [InlineData("/fapi/v1/assetIndex", "symbol=NOPEUSD", -1121, "Invalid symbol.")]
    [InlineData("/dapi/v1/klines", "symbol=BTCUSD_PERP", -1102, "Mandatory parameter 'interval' was not sent, was empty/null, or malformed.")]
    [InlineData("/dapi/v1/premiumIndex", "symbol=BTCUSD_PERP&pair=BTCUSD", -1128, BadCombination)]
    public void Public_WrongParameter_IsRefused(string path, string query, int code, string message) =>
        Assert.Equal((400, code, message), _exchange.RefusalUnsigned(path, query, null));

    [Theory]
    [InlineData("/fapi/v2/account")]
    [InlineData("/fapi/v1/income")]
    [InlineData("/dapi/v1/account")]
    [InlineData("/dapi/v1/userTrades")]
    public void Signed_UnknownKey_NamesTheAddress(string path) => Assert.Equal(
        (401, -2015, "Invalid API-key, IP, or permissions for action, request ip: 127.0.0.1"),
        _exchange.RefusalUnsigned(path, "timestamp=1&signature=00", "unknown-key"));
}
