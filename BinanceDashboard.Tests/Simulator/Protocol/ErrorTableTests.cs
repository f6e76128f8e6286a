namespace BinanceDashboard.Tests.Simulator.Protocol;

/// <summary>Every refusal that somebody who only reads can meet, with its status, code and text.</summary>
public sealed class ErrorTableTests
{
    private const string Illegal = "Illegal characters found in parameter";

    [Theory]
    [InlineData("/api/v3/klines", "", -1102, "Mandatory parameter 'symbol' was not sent, was empty/null, or malformed.")]
    [InlineData("/api/v3/klines", "symbol=&interval=1m", -1102, "Mandatory parameter 'symbol' was not sent, was empty/null, or malformed.")]
    [InlineData("/api/v3/klines", "symbol=btcusdt&interval=1m", -1100, Illegal + " 'symbol'; legal range is '^[A-Z0-9-_.]{1,20}$'.")]
    [InlineData("/api/v3/klines", "symbol=ABCDEFGHIJKLMNOPQRSTU&interval=1m", -1100, Illegal + " 'symbol'; legal range is '^[A-Z0-9-_.]{1,20}$'.")]
    [InlineData("/api/v3/klines", "symbol=NOTASYMBOL1&interval=1m", -1121, "Invalid symbol.")]
    [InlineData("/api/v3/klines", "symbol=BTCUSDT&interval=1D", -1120, "Invalid interval.")]
    [InlineData("/api/v3/klines", "symbol=BTCUSDT&interval=1m&limit=-5", -1100, Illegal + " 'limit'; legal range is '^[0-9]{1,20}$'.")]
    [InlineData("/api/v3/klines", "symbol=BTCUSDT&interval=1m&limit=ten", -1100, Illegal + " 'limit'; legal range is '^[0-9]{1,20}$'.")]
    [InlineData("/api/v3/klines", "symbol=BTCUSDT&interval=1m&limit=99999999999999999999", -1108, "Parameter 'limit' overflowed.")]
    [InlineData("/api/v3/klines", "symbol=BTCUSDT&interval=1m&limit=0", -1130, "Data sent for parameter 'limit' is not valid.")]
    [InlineData("/api/v3/klines", "symbol=BTCUSDT&interval=1m&timeZone=15:00", -1130, "Data sent for parameter 'timeZone' is not valid.")]
    [InlineData("/api/v3/klines", "symbol=BTCUSDT&symbol=ETHUSDT&interval=1m", -1101, "Duplicate values for a parameter detected.")]
    [InlineData("/api/v3/klines", "symbol=BTCUSDT&interval=1m&startTime=", -1105, "Parameter 'startTime' was empty.")]
    [InlineData("/api/v3/klines", "symbol=BTCUSDT&interval=1m&other=1", -1104, "Not all sent parameters were read; read '2' parameter(s) but was sent '3'.")]
    [InlineData("/api/v3/time", "other=1", -1101, "Too many parameters; expected '0' and received '1'.")]
    [InlineData("/api/v3/ticker/24hr", "symbol=BTCUSDT&symbols=%5B%22ETHUSDT%22%5D", -1128, "Combination of optional parameters invalid.")]
    [InlineData("/api/v3/ticker/24hr", "symbols=BTCUSDT", -1100, Illegal + " 'symbols'; legal range is '^\\[(\"[A-Z0-9-_.]{1,20}\"(,\"[A-Z0-9-_.]{1,20}\"){0,}){0,1}\\]$'.")]
    [InlineData("/api/v3/ticker/24hr", "symbols=%5B%22ETHUSDT%22,%22ETHUSDT%22%5D", -1151, "Symbol is present multiple times in the list.")]
    [InlineData("/api/v3/ticker/24hr", "symbols=%5B%22ETHUSDT%22,%22NOPE%22%5D", -1121, "Invalid symbol.")]
    [InlineData("/api/v3/ticker/24hr", "symbol=BTCUSDT&type=TINY", -1139, "Invalid ticker type.")]
    [InlineData("/api/v3/ticker/price", "symbolStatus=ASLEEP", -1122, "Invalid symbolStatus.")]
    [InlineData("/api/v3/ticker/price", "symbol=BTCUSDT&symbolStatus=BREAK", -1220, "The symbol's status does not match the requested symbolStatus.")]
    [InlineData("/api/v3/ticker", "", -1102, "Param 'symbol' or 'symbols' must be sent, but both were empty/null!")]
    [InlineData("/api/v3/ticker", "symbol=BTCUSDT&windowSize=8d", -1130, "Data sent for parameter 'windowSize' is not valid.")]
    public void Public_Question_IsRefusedInBinancesWords(string path, string query, int code, string message)
    {
        var probe = new ProtocolProbe();

        Assert.Equal((400, code, message), probe.Send("GET", path, query, key: null).Error);
    }

    [Theory]
    [InlineData("/api/v3/account", "omitZeroBalances=maybe", -1100, Illegal + " 'omitZeroBalances'; legal range is '^(true|false)$'.")]
    [InlineData("/api/v3/account", "other=1", -1104, "Not all sent parameters were read; read '2' parameter(s) but was sent '3'.")]
    [InlineData("/api/v3/account", "recvWindow=60001", -1102, "'recvWindow' contains unexpected value. Cannot be greater than 60000.")]
    [InlineData("/api/v3/myTrades", "", -1102, "Mandatory parameter 'symbol' was not sent, was empty/null, or malformed.")]
    [InlineData("/api/v3/orderList", "", -1102, "Param 'origClientOrderId' or 'orderListId' must be sent, but both were empty/null!")]
    [InlineData("/sapi/v1/asset/tradeFee", "symbol=NOPE", -1121, "Invalid symbol.")]
    [InlineData("/sapi/v1/asset/wallet/balance", "quoteAsset=NOPE", -1130, "Data sent for parameter 'quoteAsset' is not valid.")]
    [InlineData("/sapi/v1/asset/wallet/balance", "recvWindow=60001", -1131, "recvWindow must be less than 60000")]
    [InlineData("/sapi/v1/asset/transfer", "type=MAIN_FUNDING&current=0", -1130, "Data sent for parameter 'current' is not valid.")]
    [InlineData("/sapi/v1/asset/transfer", "type=MAIN_FUNDING&size=0", -1130, "Data sent for parameter 'size' is not valid.")]
    [InlineData("/sapi/v1/capital/deposit/hisrec", "startTime=1700000000000&endTime=1707776000000", -4047, "Time interval must be within 0-90 days")]
    [InlineData("/sapi/v1/capital/withdraw/history", "startTime=1700000000000&endTime=1699999999999", -4047, "Time interval must be within 0-90 days")]
    [InlineData("/sapi/v1/capital/withdraw/history", "withdrawOrderId=mine&startTime=1700000000000&endTime=1700604800000", -4047, "Time interval must be within 0-7 days")]
    [InlineData("/sapi/v1/capital/deposit/address", "coin=NOPE", -4018, "We don't have this asset.")]
    [InlineData("/sapi/v1/accountSnapshot", "type=NOPE", -7002, "Data request type is not supported.")]
    [InlineData("/sapi/v1/asset/assetDividend", "startTime=1700000000000&endTime=1715552000001", -1127, "Lookup interval is too big.")]
    [InlineData("/sapi/v1/margin/isolated/account", "symbols=NOPE", -3028, "Not a valid margin pair.")]
    [InlineData("/sapi/v1/margin/interestHistory", "startTime=1700000000000&endTime=1702592000001", -3011, "Your input date is invalid.")]
    public void Signed_Question_IsRefusedInBinancesWords(string path, string query, int code, string message)
    {
        var probe = new ProtocolProbe();

        Assert.Equal((400, code, message), probe.Refusal(path, query));
    }

    [Fact]
    public void Header_OfAnUnknownTimeUnit_IsRefused()
    {
        var probe = new ProtocolProbe { TimeUnit = "SECOND" };

        Assert.Equal((400, -1194, "Invalid value for time unit; expected either MICROSECOND or MILLISECOND."), probe.Send("GET", "/api/v3/time").Error);
    }

    [Theory]
    [InlineData("symbol=NOPE&timestamp=1", SimulatorClient.Key, -1102, 400)]
    [InlineData("symbol=NOPE&timestamp=1&signature=00", "invalid_key", -2014, 401)]
    [InlineData("symbol=NOPE&timestamp=1&signature=00", "unknown-key", -2015, 401)]
    [InlineData("symbol=NOPE&timestamp=1&signature=00", SimulatorClient.Key, -1021, 400)]
    [InlineData("symbol=NOPE&timestamp=NOW&signature=00", SimulatorClient.Key, -1022, 400)]
    public void Checks_OfASignedCall_ComeInTheirOrder(string query, string key, int code, int status)
    {
        var probe = new ProtocolProbe();

        var error = probe.Send("GET", "/api/v3/myTrades", query.Replace("NOW", ProtocolProbe.Milliseconds(probe.Now).ToString(), StringComparison.Ordinal), key).Error;

        Assert.Equal((status, code), (error.Status, error.Code));
    }
}
