using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Limits;
using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Tests.Exchange.Sending;

public sealed class WeightTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/sapi/v1/capital/withdraw/history", true, 18_000)]
    [InlineData("/sapi/v1/fiat/orders", true, 45_000)]
    [InlineData("/sapi/v1/rebate/taxQuery", true, 12_000)]
    [InlineData("/sapi/v1/convert/tradeFlow", true, 3_000)]
    [InlineData("/sapi/v1/pay/transactions", true, 3_000)]
    [InlineData("/sapi/v1/accountSnapshot", false, 2_400)]
    [InlineData("/sapi/v1/margin/allOrders", false, 200)]
    [InlineData("/sapi/v1/simple-earn/locked/position", false, 150)]
    [InlineData("/sapi/v1/simple-earn/flexible/history/rewardsRecord", false, 150)]
    [InlineData("/sapi/v1/margin/capital-flow", false, 100)]
    [InlineData("/sapi/v1/asset/wallet/balance", false, 60)]
    [InlineData("/sapi/v1/margin/account", false, 10)]
    [InlineData("/sapi/v1/asset/assetDividend", false, 10)]
    [InlineData("/sapi/v3/asset/getUserAsset", false, 5)]
    [InlineData("/sapi/v1/fiat/payments", false, 1)]
    [InlineData("/sapi/v1/margin/transfer", false, 1)]
    public void Endpoint_WalletApi_BudgetOfItsOwn(string path, bool isByKey, int weight)
    {
        var endpoint = Endpoints.All.Single(endpoint => endpoint.Path == path);

        Assert.Equal((isByKey ? WeightPoolKind.SapiUid : WeightPoolKind.SapiIp, weight), (endpoint.Pool, endpoint.Weight));
    }

    [Fact]
    public void Endpoint_FiatOrders_FourCallsAMinute() =>
        Assert.Equal(4, PoolLimits.Default(WeightPoolKind.SapiUid) / GeneralEndpoints.FiatOrders.Weight);

    [Theory]
    [InlineData(null, 80)]
    [InlineData(1, 2)]
    [InlineData(20, 2)]
    [InlineData(21, 40)]
    [InlineData(100, 40)]
    [InlineData(101, 80)]
    public async Task GetTickersAsync_SomeSymbols_WeightByTheirNumber(int? count, int weight)
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always("/api/v3/ticker/24hr", ScriptedAnswer.Json("[]"));
        var client = bench.Client();

        await client.SpotApi.ExchangeData.GetTickersAsync(count is { } symbols ? [.. Enumerable.Range(0, symbols).Select(symbol => $"S{symbol}")] : null, Cancellation);

        Assert.Equal(weight, client.WeightSpent);
    }

    [Fact]
    public async Task ExchangeData_OneOrAll_ShapeAndWeight()
    {
        await using var bench = await ExchangeBench.StartAsync();
        var client = bench.Client();
        bench.Server.Next("/api/v3/ticker/24hr", ScriptedAnswer.Json(Wire.SpotRecordings.Ticker));
        bench.Server.Next("/api/v3/ticker/bookTicker", ScriptedAnswer.Json(Wire.SpotRecordings.BookPrice), ScriptedAnswer.Json($"[{Wire.SpotRecordings.BookPrice}]"));
        bench.Server.Always("/api/v3/avgPrice", ScriptedAnswer.Json("""{"mins":5,"price":"9.35","closeTime":1772366400123}"""));

        Assert.Equal(2999.6m, (await client.SpotApi.ExchangeData.GetTickerAsync("ETHUSDT", Cancellation)).LastPrice);
        Assert.Equal(2, client.WeightSpent);
        Assert.Equal(2999.59m, (await client.SpotApi.ExchangeData.GetBookPriceAsync("ETHUSDT", Cancellation)).BidPrice);
        Assert.Equal(4, client.WeightSpent);
        Assert.Single(await client.SpotApi.ExchangeData.GetBookPricesAsync(["ETHUSDT"], Cancellation));
        Assert.Equal(8, client.WeightSpent);
        Assert.Equal(9.35m, (await client.SpotApi.ExchangeData.GetCurrentAvgPriceAsync("ETHUSDT", Cancellation)).Price);
        Assert.Equal(10, client.WeightSpent);
    }

    [Fact]
    public async Task Trading_WithAndWithoutSymbol_WeightAsDocumented()
    {
        await using var bench = await ExchangeBench.StartAsync();
        var client = bench.Client();
        await client.MeasureClockAsync(Cancellation);
        foreach (var path in new[] { "/api/v3/openOrders", "/api/v3/myTrades", "/api/v3/allOrders", "/api/v3/rateLimit/order" })
        {
            bench.Server.Always(path, ScriptedAnswer.Json("[]"));
        }

        Assert.Equal(6, await CostAsync(client, () => client.SpotApi.Trading.GetOpenOrdersAsync("ETHUSDT", Cancellation)));
        Assert.Equal(80, await CostAsync(client, () => client.SpotApi.Trading.GetOpenOrdersAsync(null, Cancellation)));
        Assert.Equal(20, await CostAsync(client, () => client.SpotApi.Trading.GetUserTradesAsync("ETHUSDT", null, null, null, null, null, Cancellation)));
        Assert.Equal(5, await CostAsync(client, () => client.SpotApi.Trading.GetUserTradesAsync("ETHUSDT", 7, null, null, null, null, Cancellation)));
        Assert.Equal(20, await CostAsync(client, () => client.SpotApi.Trading.GetOrdersAsync("ETHUSDT", null, null, null, null, Cancellation)));
        Assert.Equal(40, await CostAsync(client, () => client.SpotApi.Trading.GetOrderRateLimitStatusAsync(Cancellation)));
    }

    [Fact]
    public async Task GetFundingWalletAsync_AnyTime_PostWithTheSignatureInTheQuery()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always("/sapi/v1/asset/get-funding-asset", ScriptedAnswer.Json(Wire.WalletRecordings.FundingWallet));

        var asset = Assert.Single(await bench.Client().GeneralApi.Wallet.GetFundingWalletAsync(Cancellation));

        var request = Assert.Single(bench.Server.To("/sapi/v1/asset/get-funding-asset"));
        Assert.Equal(("POST", "USDC"), (request.Method, asset.Asset));
        Assert.Equal(RequestSigner.Sign(new ApiCredentials(ExchangeBench.Key, ExchangeBench.Secret), request.RawQuery.Split("&signature=")[0]), request.Parameter("signature"));
    }

    private static async Task<long> CostAsync(BinanceClient client, Func<Task> call)
    {
        var before = client.WeightSpent;
        await call();
        return client.WeightSpent - before;
    }
}
