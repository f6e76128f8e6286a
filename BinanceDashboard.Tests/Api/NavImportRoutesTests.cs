using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using BinanceDashboard.Collector;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Api;

/// <summary>A NAV history of another tool: all of it or nothing, once, and the benchmark begins with it.</summary>
public sealed class NavImportRoutesTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    [Fact]
    public async Task Import_BeforeTheFirstSnapshot_StartsTheBenchmarkThereAtThePriceOfItsHour()
    {
        running.Rest();
        var id = await running.Client.AddAccountAsync("Starts early");
        var first = await running.Client.CollectAsync(id);
        var start = Whole(first.Time("at").AddDays(-9));
        var text = File((start, 8_000m), (start.AddDays(1).AddMinutes(20), 8_100.5m), (start.AddDays(2), 8_250m));

        var result = await (await ImportAsync(id, text)).JsonAsync();

        Assert.Equal("""{"rows":3,"added":3,"skipped":0,"errors":[]}""", result.ToString());
        var points = await running.Client.PointsAsync(id);
        Assert.Equal(["Imported", "Imported", "Imported", "Observed"], points.Select(point => point.GetProperty("source").GetString()));
        Assert.All(points, point => Assert.Equal(JsonValueKind.Null, point.GetProperty("benchmark").ValueKind));
        var waiting = await running.Client.ReadAsync($"/api/accounts/{id}/benchmark");
        Assert.Equal(start, waiting.Time("startedAt"));
        Assert.Contains("is not known", waiting.GetProperty("reason").GetString(), StringComparison.Ordinal);

        running.Rest();
        await running.Client.CollectAsync(id);

        var benchmark = await running.Client.ReadAsync($"/api/accounts/{id}/benchmark");
        var begun = benchmark.GetProperty("events")[0];
        Assert.Equal((start, "Start"), (begun.Time("at"), begun.GetProperty("kind").GetString()));
        foreach (var coin in new[] { "BTC", "ETH" })
        {
            var open = await HourOpenAsync(coin, start);
            Assert.Equal(open, begun.GetProperty("prices").Number(coin));
            Assert.Equal(4_000m / open, begun.GetProperty("unitsAfter").Number(coin), 15);
        }

        points = await running.Client.PointsAsync(id);
        Assert.Equal(8_000m, points[0].Number("benchmark"), 6);
        var units = begun.GetProperty("unitsAfter");
        var second = start.AddDays(1);
        if (!(await EventsUntilAsync(id, second.AddMinutes(20))).Skip(1).Any())
            Assert.Equal((units.Number("BTC") * await HourOpenAsync("BTC", second)) + (units.Number("ETH") * await HourOpenAsync("ETH", second)), points[1].Number("benchmark"), 6);
        Assert.Equal(JsonValueKind.Number, points[^1].GetProperty("benchmark").ValueKind);
    }

    [Fact]
    public async Task Import_TwiceAndOverAnObservedPoint_AddsOnlyWhatIsNew()
    {
        running.Rest();
        var id = await running.Client.AddAccountAsync("Twice");
        var observed = await running.Client.CollectAsync(id);
        var text = File((observed.Time("at"), 1m), (observed.Time("at").AddDays(-1), 2m), (observed.Time("at").AddDays(-1), 2.0m));

        var first = await (await ImportAsync(id, text)).JsonAsync();
        var second = await (await ImportAsync(id, text)).JsonAsync();

        Assert.Equal("""{"rows":3,"added":1,"skipped":2,"errors":[]}""", first.ToString());
        Assert.Equal("""{"rows":3,"added":0,"skipped":3,"errors":[]}""", second.ToString());
        Assert.Equal([2m, observed.Number("nav")], (await running.Client.PointsAsync(id)).Select(point => point.Number("nav")));
    }

    [Fact]
    public async Task Import_OneWrongLine_Is400ThatNamesItAndSavesNothing()
    {
        var id = await running.Client.AddAccountAsync("Wrong");

        var answer = await ImportAsync(id, "time,nav\n2026-01-01,1\n2026-01-02,much\n2026-01-03,3\n");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("nothing was saved", await answer.SentenceAsync(), StringComparison.Ordinal);
        var error = Assert.Single((await answer.JsonAsync()).GetProperty("errors").EnumerateArray());
        Assert.Equal(3, error.GetProperty("line").GetInt32());
        Assert.Contains("'much' is not a number", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Empty(await running.Client.PointsAsync(id));
    }

    [Fact]
    public async Task Import_LargerThanIsTaken_Is413BeforeItIsSent()
    {
        using var body = new ByteArrayContent(new byte[ImportLimits.MostBytes + 1]) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/accounts/{running.AccountId}/nav/import") { Content = body };
        request.Headers.ExpectContinue = true;

        var answer = await running.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("100 MB", await answer.SentenceAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_MoreThanTheServersUsualLimit_IsTaken()
    {
        var id = await running.Client.AddAccountAsync("Large");
        var start = new DateTimeOffset(2019, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var text = new StringBuilder("time,nav\n");
        for (var hour = 0; hour < 2_000; hour++) text.Append(CultureInfo.InvariantCulture, $"{start.AddHours(hour):yyyy-MM-ddTHH:mm:ssZ},{hour}\n");
        text.Append('\n', 31_000_000);

        var result = await (await ImportAsync(id, text.ToString())).JsonAsync();

        Assert.Equal(2_000, result.GetProperty("added").GetInt32());
    }

    [Fact]
    public async Task Import_NotSaidToBeCsv_Is415()
    {
        using var json = new StringContent("[]", new MediaTypeHeaderValue("application/json"));

        var answer = await running.Client.PostAsync($"/api/accounts/{running.AccountId}/nav/import", json, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains("text/csv", await answer.SentenceAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_OutAndInToAnotherAccount_IsTheSameFile()
    {
        var (from, to) = (await running.Client.AddAccountAsync("Out"), await running.Client.AddAccountAsync("In"));
        await ImportAsync(from, File((new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero), -12.5m), (new DateTimeOffset(2025, 1, 1, 0, 0, 0, 123, TimeSpan.Zero), 0.00000001m)));

        var written = await CsvAsync(from);
        await ImportAsync(to, written);
        var again = await (await ImportAsync(from, written)).JsonAsync();

        Assert.Equal("time,nav\r\n2025-01-01T00:00:00.000Z,-12.5\r\n2025-01-01T00:00:00.123Z,0.00000001\r\n", written);
        Assert.Equal(written, await CsvAsync(to));
        Assert.Equal(0, again.GetProperty("added").GetInt32());
    }

    [Fact]
    public async Task Import_PricesRefusedForAnotherReason_AreAskedForAgain()
    {
        running.Rest();
        var id = await running.Client.AddAccountAsync("Refused", "Detour");
        var start = Whole((await running.Client.CollectAsync(id)).Time("at").AddDays(-3));
        await ImportAsync(id, File((start, 8_000m)));
        running.Detour.Answer("/api/v3/klines", 403, """{"code":-1,"msg":"Something new."}""");
        await running.Client.TryCollectAsync(id);
        running.Straighten();

        running.Rest();
        await running.Client.CollectAsync(id);

        Assert.Equal(start, (await running.Client.ReadAsync($"/api/accounts/{id}/benchmark")).Time("startedAt"));
        Assert.Equal(8_000m, (await running.Client.PointsAsync(id))[0].Number("benchmark"), 6);
    }

    private static DateTimeOffset Whole(DateTimeOffset at) => at.AddTicks(-(at.UtcTicks % TimeSpan.TicksPerHour));

    private static string File(params (DateTimeOffset At, decimal Nav)[] points) =>
        "time,nav\n" + string.Concat(points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.At:yyyy-MM-ddTHH:mm:ss.fffZ},{point.Nav}\n")));

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string id, string text)
    {
        using var body = new StringContent(text, new MediaTypeHeaderValue("text/csv"));
        return await client.PostAsync($"/api/accounts/{id}/nav/import", body, TestContext.Current.CancellationToken);
    }

    private Task<HttpResponseMessage> ImportAsync(string id, string text) => SendAsync(running.Client, id, text);

    private Task<string> CsvAsync(string id) => running.Client.GetStringAsync($"/api/accounts/{id}/nav?format=csv", TestContext.Current.CancellationToken);

    private async Task<IEnumerable<JsonElement>> EventsUntilAsync(string id, DateTimeOffset until) =>
        (await running.Client.ReadAsync($"/api/accounts/{id}/benchmark")).GetProperty("events").EnumerateArray().Where(step => step.Time("at") <= until);

    private async Task<decimal> HourOpenAsync(string coin, DateTimeOffset hour)
    {
        using var market = new HttpClient { BaseAddress = new Uri(running.Exchange.Root) };
        var rows = await market.ReadAsync($"/api/v3/klines?symbol={coin}USDT&interval=1h&startTime={hour.ToUnixTimeMilliseconds()}&limit=1");
        Assert.Equal(hour.ToUnixTimeMilliseconds(), rows[0][0].GetInt64());
        return decimal.Parse(rows[0][1].GetString()!, CultureInfo.InvariantCulture);
    }
}
