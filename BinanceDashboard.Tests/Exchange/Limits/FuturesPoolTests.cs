using BinanceDashboard.Exchange;

namespace BinanceDashboard.Tests.Exchange.Limits;

/// <summary>Both kinds of futures draw from one budget, on whichever hosts they are.</summary>
public sealed class FuturesPoolTests
{
    private static readonly DateTimeOffset NextWindow = new(2026, 3, 1, 12, 1, 0, 500, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_CoinOnAnotherHost_OnePool()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        await using var coin = await CoinHostAsync(bench);
        var client = bench.Client(environment: "Two");

        await client.UsdFuturesApi.ExchangeData.GetPricesAsync(Cancellation);
        await client.CoinFuturesApi.ExchangeData.GetMarkPricesAsync(null, Cancellation);

        var pool = Assert.Single(bench.Factory.WeightUsed("Two"));
        Assert.Equal(("futures", 12, 2400), (pool.Pool, pool.Used, pool.Limit));
    }

    [Fact]
    public async Task SendAsync_CoinHasUsedTheBudget_UsdWaitsForTheNextMinute()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        await using var coin = await CoinHostAsync(bench);
        coin.Always("/dapi/v1/premiumIndex", ScriptedAnswer.Json("[]", 200, ("X-MBX-USED-WEIGHT-1M", "2159")));
        var client = bench.Client(environment: "Two");
        await client.CoinFuturesApi.ExchangeData.GetMarkPricesAsync(null, Cancellation);

        await client.UsdFuturesApi.ExchangeData.GetPricesAsync(Cancellation);

        Assert.Equal(NextWindow, bench.Clock.GetUtcNow());
    }

    [Fact]
    public async Task SendAsync_CoinRefused_UsdKeepsSilentToo()
    {
        await using var bench = await ExchangeBench.StartAsync(retries: 0, hasFutures: true);
        await using var coin = await CoinHostAsync(bench);
        coin.Always("/dapi/v1/premiumIndex", ScriptedAnswer.Error(429, -1003, "Too many requests.", ("Retry-After", "7")));
        var client = bench.Client(environment: "Two");
        await Assert.ThrowsAsync<ExchangeException>(() => client.CoinFuturesApi.ExchangeData.GetMarkPricesAsync(null, Cancellation));

        await client.UsdFuturesApi.ExchangeData.GetPricesAsync(Cancellation);

        Assert.Equal(ExchangeBench.Start.AddSeconds(7), bench.Clock.GetUtcNow());
    }

    [Fact]
    public async Task SendAsync_CoinBanned_UsdSendsNothing()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        await using var coin = await CoinHostAsync(bench);
        coin.Always("/dapi/v1/premiumIndex", ScriptedAnswer.Error(418, -1003, "Way too much.", ("Retry-After", "600")));
        var client = bench.Client(environment: "Two");
        await Assert.ThrowsAsync<ExchangeException>(() => client.CoinFuturesApi.ExchangeData.GetMarkPricesAsync(null, Cancellation));

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => client.UsdFuturesApi.ExchangeData.GetPricesAsync(Cancellation));

        Assert.Equal((ExchangeErrorKind.Banned, ExchangeBench.Start.AddSeconds(600)), (fault.Kind, fault.RetryAt));
        Assert.Empty(bench.Server.To("/fapi/v2/ticker/price"));
        Assert.Equal(ExchangeBench.Start.AddSeconds(600), Assert.Single(bench.Factory.WeightUsed("Two")).StoppedUntil);
    }

    [Theory]
    [InlineData(6000, 2400)]
    [InlineData(1200, 1200)]
    public async Task GetExchangeInfoAsync_LimitToldByCoin_NeverRaisesTheSharedOne(int told, int limit)
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        bench.Server.Always("/dapi/v1/exchangeInfo", ScriptedAnswer.Json(Info(told)));

        await bench.Client().CoinFuturesApi.ExchangeData.GetExchangeInfoAsync(Cancellation);

        Assert.Equal(limit, Assert.Single(bench.Factory.WeightUsed("Test")).Limit);
    }

    [Fact]
    public async Task GetExchangeInfoAsync_LimitToldByUsd_TakenOver()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        bench.Server.Always("/fapi/v1/exchangeInfo", ScriptedAnswer.Json(Info(6000)));

        await bench.Client().UsdFuturesApi.ExchangeData.GetExchangeInfoAsync(Cancellation);

        Assert.Equal(6000, Assert.Single(bench.Factory.WeightUsed("Test")).Limit);
    }

    [Fact]
    public async Task GetFundingRatesAsync_BothCalls_ABudgetOfTheirOwn()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        bench.Server.Always("/fapi/v1/fundingRate", ScriptedAnswer.Json("[]", 200, ("X-MBX-USED-WEIGHT-1M", "2399")));
        bench.Server.Always("/fapi/v1/fundingInfo", ScriptedAnswer.Json("[]"));
        var data = bench.Client().UsdFuturesApi.ExchangeData;

        await data.GetFundingRatesAsync(null, null, null, null, Cancellation);
        await data.GetFundingInfoAsync(Cancellation);

        var pool = Assert.Single(bench.Factory.WeightUsed("Test"));
        Assert.Equal(("funding rates", 2, 500, TimeSpan.FromMinutes(5)), (pool.Pool, pool.Used, pool.Limit, pool.Window));
    }

    private static async Task<ScriptedServer> CoinHostAsync(ExchangeBench bench)
    {
        var coin = await ScriptedServer.StartAsync(bench.Clock.GetUtcNow);
        coin.Always("/dapi/v1/premiumIndex", ScriptedAnswer.Json("[]"));
        bench.Server.Always("/fapi/v2/ticker/price", ScriptedAnswer.Json("[]"));
        bench.Environments.Register("Two", new EnvironmentOptions { SpotRest = bench.Server.Root, UsdmRest = bench.Server.Root, CoinmRest = coin.Root, HasFutures = true });
        return coin;
    }

    private static string Info(int limit) =>
        $$"""{"serverTime":1772366400123,"rateLimits":[{"interval":"MINUTE","intervalNum":1,"limit":{{limit}},"rateLimitType":"REQUEST_WEIGHT"}],"symbols":[]}""";
}
