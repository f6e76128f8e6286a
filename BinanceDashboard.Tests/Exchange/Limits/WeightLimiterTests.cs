using BinanceDashboard.Exchange;

namespace BinanceDashboard.Tests.Exchange.Limits;

public sealed class WeightLimiterTests
{
    private static readonly DateTimeOffset NextWindow = new(2026, 3, 1, 12, 1, 0, 500, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_BudgetNearlyUsedByOthers_WaitsForTheExchangesNextMinute()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Next(ExchangeBench.PricesPath, Prices(("X-MBX-USED-WEIGHT-1M", "5399")));
        var client = bench.Client();
        await client.SpotApi.ExchangeData.GetPricesAsync(Cancellation);

        await client.SpotApi.ExchangeData.GetPricesAsync(Cancellation);

        Assert.Equal(NextWindow, bench.Clock.GetUtcNow());
    }

    [Fact]
    public async Task SendAsync_ExchangesClockAhead_ItsMinuteCounts()
    {
        await using var bench = await ExchangeBench.StartAsync(serverAhead: TimeSpan.FromSeconds(45));
        bench.Server.Next(ExchangeBench.PricesPath, Prices(("X-MBX-USED-WEIGHT-1M", "5399")));
        var client = bench.Client();
        await client.MeasureClockAsync(Cancellation);
        await client.SpotApi.ExchangeData.GetPricesAsync(Cancellation);

        await client.SpotApi.ExchangeData.GetPricesAsync(Cancellation);

        Assert.Equal(NextWindow.AddSeconds(-45), bench.Clock.GetUtcNow());
    }

    [Fact]
    public async Task SendAsync_ManyAtOnce_NeverAboveTheShareWithinOneMinute()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always("/api/v3/exchangeInfo", ScriptedAnswer.Json(Info(200)));
        var market = bench.Client().SpotApi.ExchangeData;
        await market.GetExchangeInfoAsync(Cancellation);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => market.GetPricesAsync(Cancellation)));
        Assert.Equal(ExchangeBench.Start, bench.Clock.GetUtcNow());
        await market.GetPricesAsync(Cancellation);
        await Task.WhenAll(Enumerable.Range(0, 44).Select(_ => market.GetPricesAsync(Cancellation)));

        Assert.Equal(NextWindow, bench.Clock.GetUtcNow());
        Assert.Equal(180, Assert.Single(bench.Factory.WeightUsed("Test")).Used);
    }

    [Fact]
    public async Task GetExchangeInfoAsync_OtherLimit_TakenOver()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always("/api/v3/exchangeInfo", ScriptedAnswer.Json(Info(1200), 200, ("X-MBX-USED-WEIGHT-1M", "20")));

        await bench.Client().SpotApi.ExchangeData.GetExchangeInfoAsync(Cancellation);

        var used = Assert.Single(bench.Factory.WeightUsed("Test"));
        Assert.Equal(("spot", 20, 1200), (used.Pool, used.Used, used.Limit));
    }

    [Fact]
    public async Task SendAsync_429WithRetryAfter_WholePoolWaitsForIt()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Next(ExchangeBench.PricesPath, ScriptedAnswer.Error(429, -1003, "Too much", ("Retry-After", "7")));

        await bench.Client().SpotApi.ExchangeData.GetPricesAsync(Cancellation);

        Assert.True(bench.Clock.GetUtcNow() >= ExchangeBench.Start.AddSeconds(7));
        Assert.Equal(2, bench.Server.Requests.Count);
    }

    [Theory]
    [InlineData("0")]
    [InlineData(null)]
    public async Task SendAsync_429WithoutRetryAfter_OwnBackOffGrows(string? retryAfter)
    {
        await using var bench = await ExchangeBench.StartAsync();
        var refusal = retryAfter is null ? ScriptedAnswer.Error(429, -1003) : ScriptedAnswer.Error(429, -1003, "Too much", ("Retry-After", retryAfter));
        bench.Server.Next(ExchangeBench.PricesPath, refusal, refusal);

        await bench.Client().SpotApi.ExchangeData.GetPricesAsync(Cancellation);

        Assert.True(bench.Clock.GetUtcNow() >= ExchangeBench.Start.AddSeconds(3));
    }

    [Fact]
    public async Task SendAsync_RetryAfterBeyondPatience_RateLimitedWithItsTime()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Next(ExchangeBench.PricesPath, ScriptedAnswer.Error(429, -1003, "Too much", ("Retry-After", "600")));

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().SpotApi.ExchangeData.GetPricesAsync(Cancellation));

        Assert.Equal(ExchangeErrorKind.RateLimited, fault.Kind);
        Assert.Equal(ExchangeBench.Start.AddSeconds(600), fault.RetryAt);
        Assert.Single(bench.Server.Requests);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SendAsync_Banned_NothingMoreIsSentToTheHost(bool byUser)
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Next(ExchangeBench.PricesPath, ScriptedAnswer.Error(418, -1003, "Way too much", ("Retry-After", "300")));
        var client = bench.Client(byUser);
        await Assert.ThrowsAsync<ExchangeException>(() => client.SpotApi.ExchangeData.GetPricesAsync(Cancellation));

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => client.SpotApi.Account.GetApiKeyPermissionsAsync(Cancellation));

        Assert.Equal(ExchangeErrorKind.Banned, fault.Kind);
        Assert.Equal(ExchangeBench.Start.AddSeconds(300), fault.RetryAt);
        Assert.Single(bench.Server.Requests);
    }

    [Fact]
    public async Task SendAsync_BanOver_SentAgain()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Next(ExchangeBench.PricesPath, ScriptedAnswer.Error(418, -1003, "Way too much", ("Retry-After", "300")));
        await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().SpotApi.ExchangeData.GetPricesAsync(Cancellation));
        bench.Clock.Advance(TimeSpan.FromSeconds(301));

        Assert.Single(await bench.Client().SpotApi.ExchangeData.GetPricesAsync(Cancellation));
    }

    [Fact]
    public async Task SendAsync_BanWithoutRetryAfter_TimeFromItsText()
    {
        await using var bench = await ExchangeBench.StartAsync();
        var until = ExchangeBench.Start.AddHours(2);
        bench.Server.Next(ExchangeBench.PricesPath, ScriptedAnswer.Error(418, -1003, $"Way too much request weight used; IP banned until {until.ToUnixTimeMilliseconds()}. Please"));

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().SpotApi.ExchangeData.GetPricesAsync(Cancellation));

        Assert.Equal(until, fault.RetryAt);
    }

    [Fact]
    public async Task WeightSpent_RetriesAndClockReadings_Counted()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Next(ExchangeBench.AccountPath, ScriptedAnswer.Error(503, -1001));
        var client = bench.Client();
        await bench.Client().SpotApi.ExchangeData.GetPricesAsync(Cancellation);

        await client.SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, Cancellation);

        Assert.Equal((1 + 20 + 20, 3), (client.WeightSpent, client.RequestsSent));
    }

    [Fact]
    public async Task WeightUsed_WalletCalls_EachEndpointHasItsOwnPool()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always("/sapi/v1/asset/wallet/balance", ScriptedAnswer.Json("[]", 200, ("X-SAPI-USED-IP-WEIGHT-1M", "180")));
        bench.Server.Always("/sapi/v1/capital/withdraw/history", ScriptedAnswer.Json("[]", 200, ("X-SAPI-USED-UID-WEIGHT-1S", "36000")));
        var account = bench.Client().SpotApi.Account;

        await account.GetWalletBalancesAsync("USDT", Cancellation);
        await account.GetWithdrawalHistoryAsync(null, null, null, null, Cancellation);

        Assert.Equal(
            [("spot", 1, 6_000, 60), ("/sapi/v1/asset/wallet/balance", 180, 12_000, 60), ("/sapi/v1/capital/withdraw/history", 36_000, 180_000, 1)],
            bench.Factory.WeightUsed("Test").Select(pool => (pool.Pool, pool.Used, pool.Limit, (int)pool.Window.TotalSeconds)));
    }

    [Fact]
    public async Task SendAsync_SixthWithdrawalPageOfASecond_WaitsForTheNextSecond()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always("/sapi/v1/capital/withdraw/history", ScriptedAnswer.Json("[]"));
        var account = bench.Client().SpotApi.Account;
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => account.GetWithdrawalHistoryAsync(null, null, null, null, Cancellation)));
        Assert.Equal(ExchangeBench.Start, bench.Clock.GetUtcNow());

        await account.GetWithdrawalHistoryAsync(null, null, null, null, Cancellation);

        Assert.Equal(ExchangeBench.Start.AddSeconds(0.5), bench.Clock.GetUtcNow());
    }

    private static ScriptedAnswer Prices(params (string Name, string Value)[] headers) => ScriptedAnswer.Json("[]", 200, headers);

    private static string Info(int limit) =>
        $$"""{"serverTime":1772366405000,"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":{{limit}}}],"symbols":[]}""";
}
