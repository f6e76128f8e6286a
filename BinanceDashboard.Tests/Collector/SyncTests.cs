using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BinanceDashboard.Collector;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Collector;

/// <summary>A sync at a person's wish: what it brought, what it could not, never a refusal because another run goes on.</summary>
public sealed class SyncTests
{
    private const string Payments = "/sapi/v1/pay/transactions";

    [Fact]
    public async Task Sync_AfterNewFlows_BringsEachOnceAndAnswersAgainWhileItIsYoung()
    {
        await using var bench = await FlowBench.StartAsync(days: 20);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        bench.Exchange.Control.Deposit("USDT", 300m);
        bench.Exchange.Control.Deposit("BTC", 0.01m);

        var first = await SyncAsync(bench, id, new { streams = new[] { "flows" }, from = "2026-01-01" });
        var again = await SyncAsync(bench, id, null);

        Assert.Equal(("flows", "Done", 2, JsonValueKind.Null), (Text(first, "stream"), Text(first, "status"), first.GetProperty("added").GetInt32(), first.GetProperty("error").ValueKind));
        Assert.True(first.GetProperty("fetched").GetInt32() >= 2 && first.GetProperty("requests").GetInt32() >= 11 && first.GetProperty("weight").GetInt32() > 11, first.ToString());
        Assert.Equal(first.ToString(), again.ToString());
        Assert.Equal(bench.Exchange.Control.ReadState().Flows.Select(flow => flow.Id).Order(), (await bench.FlowsAsync(id)).Select(flow => Text(flow, "externalId")).Order());
    }

    [Fact]
    public async Task Sync_OneListFails_IsPartialWithTheSentenceAndTheMapSaysSoUntilItIsWell()
    {
        await using var bench = await FlowBench.StartAsync(days: 20);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        bench.Exchange.Control.Deposit("USDT", 300m);
        bench.Detour.Answer(Payments, 400, """{"code":-1020,"msg":"This operation is not supported."}""");

        var partial = await SyncAsync(bench, id, null);

        Assert.Equal(("Partial", 1), (Text(partial, "status"), partial.GetProperty("added").GetInt32()));
        Assert.Contains(Payments, Text(partial, "error"), StringComparison.Ordinal);
        Assert.Equal(("pay", CoverageState.Failed), await FailedAsync(bench, id));
        bench.Detour.Straighten();
        Assert.Equal("Done", Text(await SyncAsync(bench, id, null), "status"));
        Assert.Null(await FailedAsync(bench, id));
    }

    [Fact]
    public async Task Sync_WhileACollectGoesOn_WaitsForItsTurn()
    {
        await using var bench = await FlowBench.StartAsync(days: 20);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        var held = bench.Detour.Hold("/api/v3/account");
        var collect = bench.Client.PostAsync($"/api/accounts/{id}/collect", null, TestContext.Current.CancellationToken);
        await held.Arrived;

        var sync = SyncAsync(bench, id, null);
        Assert.False(sync.IsCompleted);
        held.Release();

        Assert.Equal("Done", Text(await sync, "status"));
        Assert.Equal(HttpStatusCode.OK, (await collect).StatusCode);
    }

    [Theory]
    [InlineData("""{"streams":["flows","candles"]}""", "'candles'")]
    [InlineData("""{"from":"yesterday"}""", "'from'")]
    [InlineData("""{"streams":7}""", "cannot be read")]
    public async Task Sync_BadRequest_NamesTheField(string body, string words)
    {
        await using var bench = await FlowBench.StartAsync(days: 5);
        var id = await bench.FollowAsync();

        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        var answer = await bench.Client.PostAsync($"/api/accounts/{id}/sync", content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(words, await answer.SentenceAsync(), StringComparison.Ordinal);
    }

    private static string? Text(JsonElement row, string field) => row.GetProperty(field).GetString();

    private static async Task<JsonElement> SyncAsync(FlowBench bench, string id, object? request)
    {
        var answer = await bench.Client.PostAsJsonAsync($"/api/accounts/{id}/sync", request ?? new { streams = new[] { "flows" } }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Assert.Single((await answer.JsonAsync()).EnumerateArray());
    }

    private static async Task<(string Stream, CoverageState State)?> FailedAsync(FlowBench bench, string id)
    {
        var services = bench.Product.Services;
        var account = await services.GetRequiredService<AccountQueries>().FindAsync(long.Parse(id, System.Globalization.CultureInfo.InvariantCulture), TestContext.Current.CancellationToken);
        var coverage = await services.GetRequiredService<CoverageReader>().ReadAsync(account!, TestContext.Current.CancellationToken);
        return coverage.Where(stream => stream.Reason is not null).Select(stream => ((string, CoverageState)?)(stream.Stream, stream.Months[^1].State)).SingleOrDefault();
    }
}
