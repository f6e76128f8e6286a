using System.Net.Http.Json;
using System.Text.Json;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The main job against an exchange whose books can be read: NAV to the cent, the benchmark by its definition, nothing twice.</summary>
public sealed class ReconciliationTests
{
    private static readonly DateTimeOffset Epoch = DateTimeOffset.UnixEpoch;

    [Fact]
    public async Task Collect_BeforeAndAfterFlows_EqualsTheBooksAndTheDefinition()
    {
        await using var exchange = await TestExchange.StartAsync();
        exchange.Control.Stop();
        await using var product = Product.Start(exchange.Settings());
        using var client = await product.SignedInAsync();
        var id = await client.AddAccountAsync("Main");

        var first = await client.CollectAsync(id);
        Assert.Equal(ExpectedBenchmark.BooksOf(exchange.Control.ReadState()), first.Number("nav"), 2);
        Assert.Equal(first.Number("nav"), first.Number("benchmark"), 6);

        exchange.Control.Advance(TimeSpan.FromHours(5));
        exchange.Control.Deposit("USDT", 1_234.56m);
        exchange.Control.Advance(TimeSpan.FromDays(9));
        exchange.Control.Withdraw("USDT", 500m);
        exchange.Control.Advance(TimeSpan.FromHours(30));
        var second = await client.CollectAsync(id);
        Assert.Equal(ExpectedBenchmark.BooksOf(exchange.Control.ReadState()), second.Number("nav"), 2);
        Assert.Equal(await ExpectedAsync(exchange, client, id, second.Time("at")), second.Number("benchmark"), 6);

        var flowsBefore = (await client.ReadAsync($"/api/accounts/{id}/flows")).ToString();
        var third = await client.CollectAsync(id);
        Assert.Equal((second.Number("nav"), second.Number("benchmark")), (third.Number("nav"), third.Number("benchmark")));
        Assert.Equal(flowsBefore, (await client.ReadAsync($"/api/accounts/{id}/flows")).ToString());
        Assert.Equal(0, exchange.Control.ReadState().Refused.Values.Sum());
    }

    [Fact]
    public async Task Flows_OfTheWorld_AreAllThereOnce()
    {
        await using var exchange = await TestExchange.StartAsync();
        exchange.Control.Stop();
        await using var product = Product.Start(exchange.Settings());
        using var client = await product.SignedInAsync();
        var id = await client.AddAccountAsync("Main");

        await client.CollectAsync(id);

        var listed = (await client.ReadAsync($"/api/accounts/{id}/flows")).EnumerateArray().Select(flow => flow.GetProperty("externalId").GetString()).Order().ToList();
        Assert.Equal(exchange.Control.ReadState().Flows.Select(flow => flow.Id).Order(), listed);
    }

    /// <summary>Replays the definition from the first point that the API tells, the flows it lists and the exchange's own candles.</summary>
    internal static async Task<decimal> ExpectedAsync(TestExchange exchange, HttpClient client, string id, DateTimeOffset at)
    {
        using var market = new HttpClient { BaseAddress = new Uri(exchange.Root) };
        var opens = new Dictionary<(string, DateTimeOffset), decimal>();
        decimal Open(string asset, DateTimeOffset time) => opens[(asset, Minute(time))];
        var points = (await client.ReadAsync($"/api/accounts/{id}/nav")).GetProperty("points").EnumerateArray().ToList();
        var start = DateTimeOffset.FromUnixTimeMilliseconds(points[0].GetProperty("t").GetInt64());
        var events = (await client.ReadAsync($"/api/accounts/{id}/flows")).EnumerateArray()
            .Where(flow => flow.GetProperty("status").GetString() == "Completed" && flow.Time("at") > start && flow.Time("at") <= at)
            .Select(flow => (At: flow.Time("at"), Flow: (JsonElement?)flow)).ToList();
        events.AddRange(Mondays(start, at).Select(monday => (monday, (JsonElement?)null)));
        foreach (var time in events.Select(step => step.At))
            foreach (var asset in new[] { "BTC", "ETH" }) opens[(asset, Minute(time))] = await OpenAsync(market, asset, Minute(time));

        var expected = new ExpectedBenchmark(Open);
        var prices = (await client.ReadAsync($"/api/accounts/{id}/benchmark")).GetProperty("events")[0].GetProperty("prices");
        expected.Start(points[0].Number("nav"), prices.Number("BTC"), prices.Number("ETH"));
        foreach (var (time, flow) in events.OrderBy(step => step.At).ThenBy(step => step.Flow is null))
        {
            if (flow is not { } moved) expected.Rebalance(time);
            else if (moved.Number("quantity") > 0) expected.MoneyIn(time, await UsdAsync(market, moved));
            else expected.MoneyOut(time, -await UsdAsync(market, moved));
        }

        var now = exchange.Control.ReadState().Prices;
        return expected.Value(now["BTC"], now["ETH"]);
    }

    private static DateTimeOffset Minute(DateTimeOffset time) => time.AddTicks(-(time.UtcTicks % TimeSpan.TicksPerMinute));

    private static IEnumerable<DateTimeOffset> Mondays(DateTimeOffset after, DateTimeOffset until)
    {
        var monday = new DateTimeOffset(2020, 1, 6, 12, 0, 0, TimeSpan.Zero);
        for (; monday <= until; monday = monday.AddDays(7))
            if (monday > after) yield return monday;
    }

    private static async Task<decimal> OpenAsync(HttpClient market, string asset, DateTimeOffset minute)
    {
        var t = (long)(minute - Epoch).TotalMilliseconds;
        var rows = await market.GetFromJsonAsync<JsonElement>($"/api/v3/klines?symbol={asset}USDT&interval=1m&startTime={t}&limit=1", TestContext.Current.CancellationToken);
        Assert.Equal(t, rows[0][0].GetInt64());
        return decimal.Parse(rows[0][1].GetString()!, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<decimal> UsdAsync(HttpClient market, JsonElement flow)
    {
        var asset = flow.GetProperty("asset").GetString()!;
        var price = asset == "USDT" ? 1 : await OpenAsync(market, asset, Minute(flow.Time("at")));
        return flow.Number("quantity") * price;
    }
}
