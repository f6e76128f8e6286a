namespace BinanceDashboard.Tests.Simulator.Protocol;

/// <summary>What is asked wrongly of conversions, banks, Pay, P2P, sub-accounts and rebates.</summary>
public sealed class FamilyErrorTests
{
    private const long Thirty = 30L * 86_400_000;
    private const string TooBig = "Lookup interval is too big.";

    private readonly QuietExchange _exchange = new();

    [Theory]
    [InlineData("/sapi/v1/convert/tradeFlow", "", -1102, "Mandatory parameter 'startTime' was not sent, was empty/null, or malformed.")]
    [InlineData("/sapi/v1/convert/tradeFlow", "startTime=1", -1102, "Mandatory parameter 'endTime' was not sent, was empty/null, or malformed.")]
    [InlineData("/sapi/v1/convert/tradeFlow", "startTime=2&endTime=1", -1127, TooBig)]
    [InlineData("/sapi/v1/convert/tradeFlow", "startTime=1&endTime=2&limit=0", -1130, "Data sent for parameter 'limit' is not valid.")]
    [InlineData("/sapi/v1/convert/orderStatus", "", -1102, "Param 'orderId' or 'quoteId' must be sent, but both were empty/null!")]
    [InlineData("/sapi/v1/convert/orderStatus", "orderId=x", -1100, @"Illegal characters found in parameter 'orderId'; legal range is '^[0-9]{1,20}$'.")]
    [InlineData("/sapi/v1/fiat/orders", "", -1102, "Mandatory parameter 'transactionType' was not sent, was empty/null, or malformed.")]
    [InlineData("/sapi/v1/fiat/orders", "transactionType=3", -1130, "Data sent for parameter 'transactionType' is not valid.")]
    [InlineData("/sapi/v1/fiat/orders", "transactionType=0&beginTime=2&endTime=1", -1127, TooBig)]
    [InlineData("/sapi/v1/fiat/payments", "transactionType=0&page=0", -1130, "Data sent for parameter 'page' is not valid.")]
    [InlineData("/sapi/v1/fiat/payments", "transactionType=0&rows=0", -1130, "Data sent for parameter 'rows' is not valid.")]
    [InlineData("/sapi/v1/pay/transactions", "startTime=2&endTime=1", -1127, TooBig)]
    [InlineData("/sapi/v1/c2c/orderMatch/listUserOrderHistory", "tradeType=X", -1130, "Data sent for parameter 'tradeType' is not valid.")]
    [InlineData("/sapi/v1/sub-account/transfer/subUserHistory", "type=3", -1130, "Data sent for parameter 'type' is not valid.")]
    [InlineData("/sapi/v1/sub-account/sub/transfer/history", "", 100_001_002, "Unsupported operation")]
    [InlineData("/sapi/v1/rebate/taxQuery", "page=0", -1130, "Data sent for parameter 'page' is not valid.")]
    public void Signed_WrongParameter_IsRefused(string path, string query, int code, string message) =>
        Assert.Equal((400, code, message), _exchange.Refusal(path, query));

    [Theory]
    [InlineData("/sapi/v1/convert/tradeFlow", "startTime", "endTime")]
    [InlineData("/sapi/v1/c2c/orderMatch/listUserOrderHistory", "startTimestamp", "endTimestamp")]
    [InlineData("/sapi/v1/rebate/taxQuery", "startTime", "endTime")]
    public void Window_OfThirtyDays_IsTheLongest(string path, string start, string end)
    {
        _exchange.Read(path, $"{start}=1&{end}={Thirty + 1}");

        Assert.Equal((400, -1127, TooBig), _exchange.Refusal(path, $"{start}=1&{end}={Thirty + 2}"));
    }
}
