using System.Net;
using System.Text.Json;
using BinanceDashboard.Simulator;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector;

/// <summary>What a snapshot is made of, and what it costs.</summary>
public sealed class SnapshotLawsTests(RunningProduct running) : IClassFixture<RunningProduct>, IDisposable
{
    public void Dispose() => running.Straighten();

    [Fact]
    public async Task Collect_OneWalletFails_IsPartialThenWholeAndNothingBeforeIsTouched()
    {
        await using var exchange = await TestExchange.StartAsync(days: 5);
        exchange.Control.Stop();
        await using var product = Product.Start([.. ImpatientProduct.Haste, .. exchange.Settings()]);
        using var client = await product.SignedInAsync();
        var id = await client.AddAccountAsync("Main");
        await client.CollectAsync(id);
        var before = await client.PointsAsync(id);
        exchange.Control.Advance(TimeSpan.FromSeconds(10));
        exchange.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Value = 500, Match = "/api/v3/account", Count = 100 });

        var partial = await client.CollectAsync(id);

        Assert.False(partial.GetProperty("complete").GetBoolean());
        Assert.Contains("cannot answer", partial.GetProperty("wallets")[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        var points = await client.PointsAsync(id);
        Assert.Equal(before.Select(point => point.ToString()), points.SkipLast(1).Select(point => point.ToString()));
        Assert.Equal("{\"t\":" + partial.Time("at").ToUnixTimeMilliseconds() + ",\"nav\":null,\"benchmark\":null,\"complete\":false,\"source\":\"Observed\"}", WithoutBenchmark(points[^1].ToString()));
        exchange.Control.ClearFaults();
        exchange.Control.Advance(TimeSpan.FromMinutes(2));

        Assert.True((await client.CollectAsync(id)).GetProperty("complete").GetBoolean());
        Assert.Equal(before.Count + 2, (await client.PointsAsync(id)).Count);
    }

    [Fact]
    public async Task Collect_FuturesNotAllowedButNotEmpty_IsPartialWithTheReason()
    {
        var id = await OverDetourAsync("No futures right");
        running.Detour.Answer("/fapi/v3/account", 401, """{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action"}""");

        var snapshot = await running.Client.CollectAsync(id);

        running.Straighten();
        Assert.False(snapshot.GetProperty("complete").GetBoolean());
        var futures = snapshot.GetProperty("wallets").EnumerateArray().Single(wallet => wallet.GetProperty("wallet").GetString() == "UsdmFutures");
        Assert.Contains("key may not read futures", futures.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sapi/v1/margin/account", "CrossMargin")]
    [InlineData("/sapi/v1/asset/get-funding-asset", "Funding")]
    public async Task Collect_WalletThatTheExchangeRefusesToShow_IsPartialAndNotLeftOut(string path, string wallet)
    {
        var id = await OverDetourAsync($"Refused {wallet}");
        running.Detour.Answer(path, 400, """{"code":-1020,"msg":"This operation is not supported."}""");

        var snapshot = await running.Client.CollectAsync(id);

        running.Straighten();
        Assert.False(snapshot.GetProperty("complete").GetBoolean());
        var refused = snapshot.GetProperty("wallets").EnumerateArray().Single(row => row.GetProperty("wallet").GetString() == wallet);
        Assert.Contains(path, refused.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Collect_EarnNeverOpenedByItsOwnCall_StillCountsTheReceiptsInSpot()
    {
        running.Control.Advance(TimeSpan.FromMinutes(1));
        running.Detour.Answer("/sapi/v1/simple-earn/flexible/position", 400, """{"code":-3003,"msg":"Margin account does not exist."}""");
        running.Detour.Edit("/api/v3/account", body => body.Replace("\"balances\":[", "\"balances\":[{\"asset\":\"LDETH\",\"free\":\"2\",\"locked\":\"0\"},", StringComparison.Ordinal));
        var id = await running.Client.AddAccountAsync("Receipts alone", "Detour");

        var snapshot = await running.Client.CollectAsync(id);

        running.Straighten();
        Assert.True(snapshot.GetProperty("complete").GetBoolean(), snapshot.ToString());
        Assert.InRange(Earn(snapshot), 1, decimal.MaxValue);
    }

    [Fact]
    public async Task Collect_EarnThatCannotBeAsked_CountsTheReceiptsHeldAsMarginToo()
    {
        running.Rest();
        running.Detour.Answer("/sapi/v1/simple-earn/flexible/position", 400, """{"code":-3003,"msg":"Margin account does not exist."}""");
        var id = await running.Client.AddAccountAsync("Receipts as margin", "Detour");
        var inSpot = Earn(await running.Client.CollectAsync(id));
        running.Detour.Edit("/fapi/v3/account", body => body.Replace(
            "\"assets\":[", "\"assets\":[{\"asset\":\"LDUSDT\",\"walletBalance\":\"2000\",\"unrealizedProfit\":\"0\",\"marginBalance\":\"2000\"},", StringComparison.Ordinal));

        var snapshot = await running.Client.CollectAsync(id);

        running.Straighten();
        Assert.True(snapshot.GetProperty("complete").GetBoolean(), snapshot.ToString());
        Assert.Equal(inSpot + 2_000, Earn(snapshot), 2);
    }

    [Theory]
    [InlineData(400, """{"code":-4109,"msg":"This account is inactive, please activate the account first."}""")]
    [InlineData(401, """{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action"}""")]
    public async Task Collect_FuturesNeverOpened_IsCompleteWithoutThem(int status, string answer)
    {
        var id = await OverDetourAsync($"Never opened {status}");
        running.Detour.Answer("/fapi/v3/account", status, answer);
        running.Detour.Edit("/sapi/v1/asset/wallet/balance", body => WithoutFutures(body));

        var snapshot = await running.Client.CollectAsync(id);

        running.Straighten();
        Assert.True(snapshot.GetProperty("complete").GetBoolean(), snapshot.ToString());
        var wallets = snapshot.GetProperty("wallets").EnumerateArray().Select(wallet => wallet.GetProperty("wallet").GetString()).ToList();
        Assert.Equal(("Spot", false), (wallets[0], wallets.Contains("UsdmFutures")));
    }

    [Fact]
    public async Task Collect_CoinWithoutAnyPair_IsListedAndNotInTheNav()
    {
        var id = await OverDetourAsync("Odd coin");
        var before = await running.Client.CollectAsync(id);
        running.Detour.Edit("/api/v3/account", body => body.Replace("\"balances\":[", "\"balances\":[{\"asset\":\"ODDCOIN\",\"free\":\"12.5\",\"locked\":\"0.5\"},", StringComparison.Ordinal));

        var after = await running.Client.CollectAsync(id);

        running.Straighten();
        Assert.Equal("[{\"asset\":\"ODDCOIN\",\"quantity\":13.0}]", after.GetProperty("unpriced").ToString());
        Assert.Equal((before.Number("nav"), true), (after.Number("nav"), after.GetProperty("complete").GetBoolean()));
    }

    [Fact]
    public async Task Collect_Once_AsksAllPricesInOneCallAndStaysWithinItsWeight()
    {
        var id = await OverDetourAsync("Weighed");
        await running.Client.CollectAsync(id);
        running.Control.Advance(TimeSpan.FromMinutes(2));
        var counted = running.Detour.Calls.Count;

        await running.Client.CollectAsync(id);

        var calls = running.Detour.Calls.Skip(counted).ToList();
        Assert.Equal("/api/v3/ticker/price", Assert.Single(calls, call => call.Contains("ticker", StringComparison.Ordinal)));
        Assert.Contains(calls, call => call.StartsWith("/sapi/v1/asset/wallet/balance?quoteAsset=USDT&", StringComparison.Ordinal));
        var used = running.Control.ReadState().WeightUsed;
        Assert.InRange(used["api"], 1, 24);
        Assert.InRange(used.Where(pool => !IsOfFlows(pool.Key) && !pool.Key.Contains("simple-earn", StringComparison.Ordinal)).Sum(pool => pool.Value), 1, 120);
    }

    private static bool IsOfFlows(string pool) =>
        pool.Contains('#', StringComparison.Ordinal) || new[] { "/capital/", "/fiat/", "/c2c/", "/sub-account/" }.Any(part => pool.Contains(part, StringComparison.Ordinal));

    [Fact]
    public async Task Collect_TwoAtOnce_OneIsRefusedAndFlowsCountOnce()
    {
        await using var bench = await FlowBench.StartAsync(days: 30);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(1));
        bench.Exchange.Control.Deposit("BTC", 0.25m);
        bench.Exchange.Control.Deposit("USDT", 1_000m);
        Task<HttpResponseMessage> CollectAsync() => bench.Client.PostAsync($"/api/accounts/{id}/collect", null, TestContext.Current.CancellationToken);

        var held = bench.Detour.Hold("/api/v3/account");
        var first = CollectAsync();
        await held.Arrived;
        var others = await Task.WhenAll(CollectAsync(), CollectAsync(), CollectAsync());
        held.Release();

        Assert.Equal(HttpStatusCode.OK, (await first).StatusCode);
        Assert.All(others, answer => Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode));
        Assert.Contains("ask again", await others[0].SentenceAsync(), StringComparison.Ordinal);
        var flows = (await bench.FlowsAsync(id)).Select(flow => flow.GetProperty("externalId").GetString()).Order();
        Assert.Equal(bench.Exchange.Control.ReadState().Flows.Select(flow => flow.Id).Order(), flows);
    }

    [Fact]
    public async Task Collect_PricesListedTwice_AreTheSamePrices()
    {
        var id = await OverDetourAsync("Twice priced");
        running.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Duplicate, Match = "/api/v3/ticker/price", Count = 1 });

        var snapshot = await running.Client.CollectAsync(id);

        Assert.True(snapshot.GetProperty("complete").GetBoolean(), snapshot.ToString());
        Assert.Equal(ExpectedBenchmark.BooksOf(running.Control.ReadState()), snapshot.Number("nav"), 2);
    }

    private async Task<string> OverDetourAsync(string name)
    {
        running.Control.Advance(TimeSpan.FromMinutes(1));
        var id = await running.Client.AddAccountAsync(name, "Detour");
        await running.Client.CollectAsync(id);
        running.Control.Advance(TimeSpan.FromMinutes(1));
        return id;
    }

    private static string WithoutFutures(string body)
    {
        var wallets = System.Text.Json.Nodes.JsonNode.Parse(body)!.AsArray();
        wallets.Single(wallet => wallet!["walletName"]!.GetValue<string>().Contains("-M Futures", StringComparison.Ordinal) && wallet["walletName"]!.GetValue<string>().StartsWith("USD", StringComparison.Ordinal))!["balance"] = "0";
        return wallets.ToJsonString();
    }

    private static string WithoutBenchmark(string point) => System.Text.RegularExpressions.Regex.Replace(point, "\"benchmark\":[0-9.]+", "\"benchmark\":null");

    private static decimal Earn(JsonElement snapshot) =>
        snapshot.GetProperty("wallets").EnumerateArray().Single(row => row.GetProperty("wallet").GetString() == "Earn").Number("value");
}
