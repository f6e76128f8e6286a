using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Api;

/// <summary>Return and risk of a range, through the whole program, against what the other routes answer.</summary>
public sealed class PerformanceRoutesTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    private const int DaysOfHistory = 45;

    [Fact]
    public async Task Performance_OfAnImportedPastAndASnapshot_IsWhatNavFlowsAndBenchmarkSay()
    {
        var (_, id, client) = await WithPastAsync();

        var answer = await client.ReadAsync($"/api/accounts/{id}/performance");

        var nav = await client.ReadAsync($"/api/accounts/{id}/nav");
        var expected = new ExpectedPerformance(nav, await client.ReadAsync($"/api/accounts/{id}/benchmark"));
        Near(expected.Twr, answer, "twr");
        Near(expected.BenchmarkTwr, answer, "benchmarkTwr");
        Near(expected.Twr - expected.BenchmarkTwr, answer, "excess");
        Near(expected.MaxDrawdown, answer, "maxDrawdown");
        Near(expected.Volatility, answer, "volatility");
        Near(expected.Sharpe, answer, "sharpe");
        Near(expected.Sortino, answer, "sortino");
        Near(expected.Calmar, answer, "calmar");
        Near(expected.Beta, answer, "beta");
        Near(expected.TrackingError, answer, "trackingError");
        Assert.Empty(answer.GetProperty("reasons").EnumerateObject());
        Assert.False(answer.TryGetProperty("notes", out _));
    }

    [Fact]
    public async Task Performance_Money_IsThatOfTheTwoPointsAndTheFlowsBetween()
    {
        var (start, id, client) = await WithPastAsync();
        var (from, to) = (start.AddDays(3).AddMinutes(5), start.AddDays(30).AddMinutes(5));

        var answer = await client.ReadAsync($"/api/accounts/{id}/performance?from={from:yyyy-MM-ddTHH:mm:ssZ}&to={to:yyyy-MM-ddTHH:mm:ssZ}");

        var nav = await client.ReadAsync($"/api/accounts/{id}/nav");
        var points = nav.GetProperty("points").EnumerateArray().Select(point => (At: TimeOf(point), Nav: point.Number("nav"))).ToList();
        var (first, last) = (points.Last(point => point.At <= from), points.Last(point => point.At <= to));
        var flows = nav.GetProperty("flows").EnumerateArray().Where(flow => TimeOf(flow) > first.At && TimeOf(flow) <= last.At).Sum(flow => flow.Number("amount"));
        Assert.Equal((from, to, 27m), (answer.Time("from"), answer.Time("to"), answer.Number("days")));
        Assert.Equal((first.Nav, last.Nav, flows), (answer.Number("startNav"), answer.Number("endNav"), answer.Number("netFlows")));
        Assert.Equal(last.Nav - first.Nav - flows, answer.Number("profit"));
    }

    [Fact]
    public async Task Performance_PricesThatCannotBeFetched_LeaveTheAccountsOwnFigures()
    {
        var (_, id, client) = await WithPastAsync("Detour");
        running.Detour.Answer("/api/v3/klines", 403, "<html>blocked</html>");

        var answer = await client.ReadAsync($"/api/accounts/{id}/performance");
        running.Straighten();

        Assert.Equal(JsonValueKind.Number, answer.GetProperty("volatility").ValueKind);
        foreach (var field in new[] { "benchmarkTwr", "excess", "alpha", "beta", "trackingError", "informationRatio", "upCapture", "downCapture" })
            Assert.Contains("is not known", answer.GetProperty("reasons").GetProperty(field).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Performance_OfOneSnapshot_HasNullsWithReasonsAndEveryFieldOfTheContract()
    {
        running.Rest();
        var id = await running.Client.AddAccountAsync("Just begun");
        var first = await running.Client.CollectAsync(id);

        var answer = await running.Client.ReadAsync($"/api/accounts/{id}/performance");

        Assert.Equal(
            "from,to,days,startNav,endNav,netFlows,profit,twr,mwr,benchmarkTwr,excess,alpha,beta,volatility,sharpe,sortino,calmar,maxDrawdown,maxDrawdownDays,trackingError,informationRatio,upCapture,downCapture,reasons",
            string.Join(',', answer.EnumerateObject().Select(field => field.Name)));
        Assert.Equal((first.Number("nav"), first.Number("nav")), (answer.Number("startNav"), answer.Number("endNav")));
        Assert.Equal(
            answer.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.Null).Select(field => field.Name).Order(StringComparer.Ordinal),
            answer.GetProperty("reasons").EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
        Assert.Contains("needs 20 days", answer.GetProperty("reasons").GetProperty("beta").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Performance_OfAnAccountWithoutAPoint_IsAllReasons()
    {
        var id = await running.Client.AddAccountAsync("Nothing yet");

        var answer = await running.Client.ReadAsync($"/api/accounts/{id}/performance");

        Assert.Equal("There is no complete snapshot in this period.", answer.GetProperty("reasons").GetProperty("twr").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("from").ValueKind);
    }

    [Fact]
    public async Task OpenApi_Performance_IsDescribed() => Assert.True(
        (await running.Client.ReadAsync("/openapi/v1.json")).GetProperty("paths").GetProperty("/api/accounts/{id}/performance").GetProperty("get").GetProperty("responses").TryGetProperty("200", out _));

    // An account whose past of 45 days was imported: two points a day that swing around what it is worth. The benchmark's prices of that time were never fetched.
    private async Task<(DateTimeOffset Start, string Id, HttpClient Client)> WithPastAsync(string environment = "Sim")
    {
        running.Rest();
        var id = await running.Client.AddAccountAsync($"Past {Guid.NewGuid():N}", environment);
        var observed = await running.Client.CollectAsync(id);
        var start = new DateTimeOffset(observed.Time("at").UtcDateTime.Date, TimeSpan.Zero).AddDays(-DaysOfHistory);
        var (dice, nav, text) = (new Random(4), observed.Number("nav"), "time,nav\n");
        for (var half = 0; half < 2 * DaysOfHistory; half++)
        {
            nav = decimal.Round(nav * (0.98m + (dice.Next(4_000) / 100_000m)), 2);
            text += string.Create(CultureInfo.InvariantCulture, $"{start.AddHours(12 * half):yyyy-MM-ddTHH:mm:ssZ},{nav}\n");
        }

        using var body = new StringContent(text, new MediaTypeHeaderValue("text/csv"));
        var imported = await running.Client.PostAsync($"/api/accounts/{id}/nav/import", body, TestContext.Current.CancellationToken);
        Assert.True(imported.IsSuccessStatusCode, await imported.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        running.Rest();
        return (start, id, running.Client);
    }

    private static DateTimeOffset TimeOf(JsonElement element) => DateTimeOffset.FromUnixTimeMilliseconds(element.GetProperty("t").GetInt64());

    private static void Near(double expected, JsonElement answer, string field) =>
        Assert.Equal(expected, (double)(answer.GetProperty(field).ValueKind == JsonValueKind.Null ? throw new InvalidOperationException($"{field}: {answer}") : answer.Number(field)), 1e-9 * Math.Max(1, Math.Abs(expected)));
}
