using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BinanceDashboard.Collector;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.Collector;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Api;

/// <summary>Cash flows that a person enters: valued, counted at their own time, removed.</summary>
public sealed class ManualFlowRoutesTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    [Fact]
    public async Task Add_BetweenTwoSnapshots_MovesBenchmarkAndReturnByTheFormulasAtOnce()
    {
        await using var bench = await FlowBench.StartAsync(4);
        var id = await bench.FollowAsync();
        var first = (await bench.Client.PointsAsync(id))[^1];
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        var at = bench.Exchange.Control.Now;
        bench.Exchange.Control.Advance(TimeSpan.FromHours(4));
        var last = await bench.CollectAsync(id);
        var before = await bench.EventsAsync(id);

        var answer = await AddAsync(bench.Client, id, new { kind = "ManualDeposit", asset = "usdt", quantity = 1_000m, at, amountUsd = 1_000m, note = "=gift" });

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var flow = await answer.JsonAsync();
        Assert.Equal(("ManualDeposit", "USDT", 1_000m, 1_000m, "Completed"), (flow.GetProperty("kind").GetString(), flow.GetProperty("asset").GetString(), flow.Number("quantity"), flow.Number("amountUsd"), flow.GetProperty("status").GetString()));
        var bought = Assert.Single(await bench.EventsAsync(id), step => step.GetProperty("kind").GetString() == "MoneyIn" && step.Number("amountUsd") == 1_000m);
        foreach (var coin in new[] { "BTC", "ETH" })
            Assert.Equal(500m / bought.GetProperty("prices").Number(coin), bought.GetProperty("unitsAfter").Number(coin) - bought.GetProperty("unitsBefore").Number(coin), 15);
        var expected = await ReconciliationTests.ExpectedAsync(bench.Exchange, bench.Client, id, last.Time("at"));
        Assert.Equal(expected, (await bench.Client.PointsAsync(id))[^1].Number("benchmark"), 6);
        Assert.Equal(before.Count + 1, (await bench.EventsAsync(id)).Count);

        var (start, end) = (DateTimeOffset.FromUnixTimeMilliseconds(first.GetProperty("t").GetInt64()), last.Time("at"));
        var flows = (await bench.FlowsAsync(id)).Where(one => one.GetProperty("status").GetString() == "Completed" && one.Time("at") > start).ToList();
        var weighted = flows.Sum(one => one.Number("amountUsd") * ((end - one.Time("at")).Ticks / (decimal)(end - start).Ticks));
        var dietz = (last.Number("nav") - first.Number("nav") - flows.Sum(one => one.Number("amountUsd"))) / (first.Number("nav") + weighted);
        Assert.Equal(dietz, await TwrAsync(bench.Product, id), 12);
    }

    [Fact]
    public async Task Add_WithoutAmountWhileTheExchangeIsAway_IsValuedAtItsOwnTimeByTheNextRun()
    {
        await using var bench = await FlowBench.StartAsync(4);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        var at = bench.Exchange.Control.Now.AddSeconds(-90);
        bench.Detour.Answer("/api/v3/klines", 200, "[]");
        var added = await (await AddAsync(bench.Client, id, new { kind = "ManualWithdrawal", asset = "ETH", quantity = 0.5m, at })).JsonAsync();
        Assert.Equal((JsonValueKind.Null, -0.5m), (added.GetProperty("amountUsd").ValueKind, added.Number("quantity")));

        bench.Detour.Straighten();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(1));
        await bench.CollectAsync(id);

        var flow = await bench.FlowAsync(id, added.GetProperty("externalId").GetString()!);
        Assert.Equal(-0.5m * flow.Number("price"), flow.Number("amountUsd"), 8);
        Assert.Equal("ETHUSDT, open of the minute", flow.GetProperty("priceSource").GetString());
        var sold = Assert.Single(await bench.EventsAsync(id), step => step.GetProperty("kind").GetString() == "MoneyOut" && step.Number("amountUsd") == flow.Number("amountUsd"));
        Assert.Equal(flow.Number("price"), sold.GetProperty("prices").Number("ETH"));
    }

    [Theory]
    [InlineData("Deposit", "BTC", "1", "2026-01-01T00:00:00Z", null, null, "kind")]
    [InlineData(null, "BTC", "1", "2026-01-01T00:00:00Z", null, null, "kind")]
    [InlineData("ManualDeposit", "", "1", "2026-01-01T00:00:00Z", null, null, "asset")]
    [InlineData("ManualDeposit", "<b>", "1", "2026-01-01T00:00:00Z", null, null, "asset")]
    [InlineData("ManualDeposit", "NOSUCHCOIN", "1", "2026-01-01T00:00:00Z", null, null, "asset")]
    [InlineData("ManualDeposit", "BTC", "0", "2026-01-01T00:00:00Z", null, null, "quantity")]
    [InlineData("ManualWithdrawal", "BTC", "-1", "2026-01-01T00:00:00Z", null, null, "quantity")]
    [InlineData("ManualDeposit", "BTC", null, "2026-01-01T00:00:00Z", null, null, "quantity")]
    [InlineData("ManualDeposit", "BTC", "1", null, null, null, "at")]
    [InlineData("ManualDeposit", "BTC", "1", "yesterday", null, null, "at")]
    [InlineData("ManualDeposit", "BTC", "1", "9999-01-01", null, null, "at")]
    [InlineData("ManualDeposit", "BTC", "1", "1999-01-01", null, null, "at")]
    [InlineData("ManualDeposit", "BTC", "1", "2026-01-01", "0", null, "amountUsd")]
    [InlineData("ManualDeposit", "BTC", "1", "2026-01-01", "-5", null, "amountUsd")]
    [InlineData("ManualDeposit", "BTC", "1", "2026-01-01", "1000000000000", null, "amountUsd")]
    [InlineData("ManualDeposit", "BTC", "1", "2026-01-01", "5", "a\u0001b", "note")]
    public async Task Add_FieldThatWillNotDo_Is400AndNamesIt(string? kind, string? asset, string? quantity, string? at, string? amountUsd, string? note, string field)
    {
        var before = (await running.Client.ReadAsync($"/api/accounts/{running.AccountId}/flows")).GetArrayLength();

        var answer = await AddAsync(running.Client, running.AccountId, new { kind, asset, quantity = Number(quantity), at, amountUsd = Number(amountUsd), note });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty(await answer.SentenceAsync());
        Assert.Equal(field, Assert.Single((await answer.JsonAsync()).GetProperty("errors").EnumerateObject()).Name);
        Assert.Equal(before, (await running.Client.ReadAsync($"/api/accounts/{running.AccountId}/flows")).GetArrayLength());
    }

    [Fact]
    public async Task Add_CoinThatTheExchangeDoesNotKnow_IsTakenWithItsWorth()
    {
        var answer = await AddAsync(running.Client, running.AccountId, new { kind = "ManualDeposit", asset = "HOUSE", quantity = 2m, at = "2026-01-01", amountUsd = 300m });

        var flow = await answer.JsonAsync();
        Assert.Equal((150m, 300m, "entered by hand"), (flow.Number("price"), flow.Number("amountUsd"), flow.GetProperty("priceSource").GetString()));
    }

    [Fact]
    public async Task Delete_OnlyWhatWasEnteredByHand()
    {
        var added = await (await AddAsync(running.Client, running.AccountId, new { kind = "ManualDeposit", asset = "USD", quantity = 7m, at = "2026-01-02" })).JsonAsync();
        Assert.Equal(7m, added.Number("amountUsd"));
        var manual = added.GetProperty("id").GetString();
        var list = (await running.Client.ReadAsync($"/api/accounts/{running.AccountId}/flows")).EnumerateArray().ToList();
        var exchange = list.First(flow => !flow.GetProperty("kind").GetString()!.StartsWith("Manual", StringComparison.Ordinal)).GetProperty("id").GetString();
        Task<HttpResponseMessage> DeleteAsync(string? flow) => running.Client.DeleteAsync($"/api/accounts/{running.AccountId}/flows/{flow}", TestContext.Current.CancellationToken);

        var refused = await DeleteAsync(exchange);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("comes from the exchange", await refused.SentenceAsync(), StringComparison.Ordinal);
        foreach (var none in new[] { "999999999", "0", "-1", "x", "99999999999999999999999" }) Assert.Equal(HttpStatusCode.NotFound, (await DeleteAsync(none)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await DeleteAsync(manual)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await DeleteAsync(manual)).StatusCode);
        Assert.Equal(list.Count - 1, (await running.Client.ReadAsync($"/api/accounts/{running.AccountId}/flows")).GetArrayLength());
    }

    [Fact]
    public async Task Writes_ByCookieOrFromAnotherSite_AreRefused()
    {
        using var browser = running.Product.Browser();
        await browser.SignInAsync();
        var path = $"/api/accounts/{running.AccountId}/flows";
        var byCookie = await browser.PostAsJsonAsync(path, new { kind = "ManualDeposit", asset = "BTC", quantity = 1, at = "2026-01-01" }, TestContext.Current.CancellationToken);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new { kind = "ManualDeposit" }) };
        foreign.Headers.Add("Origin", "https://evil.example");

        Assert.Contains("antiforgery", await byCookie.SentenceAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await running.Client.SendAsync(foreign, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Csv_HasEveryFlowOfTheFilterAndNoFormula()
    {
        await AddAsync(running.Client, running.AccountId, new { kind = "ManualWithdrawal", asset = "BTC", quantity = 0.25m, at = "2026-01-03T04:05:06.789Z", amountUsd = 10m, note = "=1+1, \"quoted\"" });
        var path = $"/api/accounts/{running.AccountId}/flows";
        var list = (await running.Client.ReadAsync(path)).EnumerateArray().ToList();

        using var answer = await running.Client.GetAsync($"{path}?format=csv&page=1&pageSize=1", TestContext.Current.CancellationToken);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");
        var filtered = await running.Client.GetStringAsync($"{path}?format=csv&kind=ManualWithdrawal&status=Completed&text=QUOTED", TestContext.Current.CancellationToken);

        Assert.Equal(("text/csv", "flows-Main.csv"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal("time,kind,asset,quantity,price,priceSource,amountUsd,fee,externalId,status,note,id", lines[0]);
        Assert.Equal(list.Count + 2, lines.Length);
        var line = Assert.Single(filtered.Split("\r\n")[1..], text => text.Length > 0);
        Assert.StartsWith("2026-01-03T04:05:06.789Z,ManualWithdrawal,BTC,-0.25,40,entered by hand,-10,0,manual-", line, StringComparison.Ordinal);
        Assert.Contains(",Completed,\"'=1+1, \"\"quoted\"\"\",", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flows?kind=Gift", "kind")]
    [InlineData("flows?status=Lost", "status")]
    [InlineData("flows?format=xml", "format")]
    [InlineData("nav?format=xml", "format")]
    public async Task Read_FilterThatMakesNoSense_Is400AndSaysWhich(string query, string word)
    {
        var answer = await running.Client.GetAsync($"/api/accounts/{running.AccountId}/{query}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(word, await answer.SentenceAsync(), StringComparison.Ordinal);
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text);

    private static Task<HttpResponseMessage> AddAsync(HttpClient client, string id, object body) => client.PostAsJsonAsync($"/api/accounts/{id}/flows", body, TestContext.Current.CancellationToken);

    private static async Task<decimal> TwrAsync(Product product, string id)
    {
        var account = (await product.Services.GetRequiredService<AccountQueries>().FindAsync(long.Parse(id), TestContext.Current.CancellationToken))!;
        return (await product.Services.GetRequiredService<ReportReader>().ReadAsync([account], null, null, TestContext.Current.CancellationToken)).Figures.Twr.Value!.Value;
    }
}
