using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Api;

/// <summary>Another benchmark over the same facts: the past is replayed with its own prices, and nothing is lost by trying.</summary>
public sealed class BenchmarkRoutesTests(ComparedProduct compared) : IClassFixture<ComparedProduct>
{
    private string Route => $"/api/accounts/{compared.AccountId}/benchmark";

    [Fact]
    public async Task Choose_OneAssetNeverRebalanced_ReplaysThePastByTheFormulas()
    {
        var chosen = await ChooseAsync(new { weights = new { BTC = 1 }, rebalance = new { rule = "Never" } });

        var steps = chosen.GetProperty("events").EnumerateArray().ToList();
        var units = (await compared.PointsAsync())[0].Number("nav") / steps[0].GetProperty("prices").Number("BTC");
        foreach (var (at, amount) in await compared.FlowsAsync())
        {
            var price = await compared.OpenAsync("BTC", "1m", at);
            if (amount > 0) units += amount / price;
            else units *= 1 + (amount / (units * price));
        }

        Assert.Contains(steps, step => step.GetProperty("kind").GetString() == "MoneyOut");
        Assert.Equal(units, chosen.GetProperty("units").Number("BTC"), 12);
        Assert.Equal(units * compared.LastPrices["BTC"], (await compared.PointsAsync())[^1].Number("benchmark"), 6);
        Assert.Equal(JsonValueKind.Null, chosen.GetProperty("nextRebalanceAt").ValueKind);
    }

    [Fact]
    public async Task Choose_AssetThatNoSnapshotPriced_IsValuedAtTheOpenOfTheHour()
    {
        var chosen = await ChooseAsync(new { weights = new { TRX = 0.25, BTC = 0.75 }, rebalance = new { rule = "Monthly", hour = 3 } });

        var points = await compared.PointsAsync();
        var begun = chosen.GetProperty("events")[0];
        var open = await compared.OpenAsync("TRX", "1h", ComparedProduct.Time(points[0]));
        Assert.Equal(open, begun.GetProperty("prices").Number("TRX"));
        Assert.Equal(points[0].Number("nav") * 0.25m / open, begun.GetProperty("unitsAfter").Number("TRX"), 12);
        Assert.All(points, point => Assert.Equal(JsonValueKind.Number, point.GetProperty("benchmark").ValueKind));
        Assert.Equal((1, 3), (chosen.Time("nextRebalanceAt").Day, chosen.Time("nextRebalanceAt").Hour));
    }

    [Fact]
    public async Task Choose_CashAlone_IsWhatWasPaidIn()
    {
        await ChooseAsync(new { weights = new { USDT = 1 }, rebalance = new { rule = "Never" } });

        var points = await compared.PointsAsync();
        Assert.Equal(points[0].Number("nav") + (await compared.FlowsAsync()).Sum(flow => flow.Amount), points[^1].Number("benchmark"), 8);
    }

    [Fact]
    public async Task Choose_Threshold_LooksAtTheWeightsAtEachDailyClose()
    {
        var chosen = await ChooseAsync(new { weights = new { BTC = 0.5, ETH = 0.3, SOL = 0.2 }, rebalance = new { rule = "Threshold", threshold = 0.0001 } });

        var looked = chosen.GetProperty("events").EnumerateArray().Where(step => step.GetProperty("kind").GetString() == "Rebalance").ToList();
        Assert.NotEmpty(looked);
        foreach (var step in looked)
        {
            Assert.Equal(TimeSpan.Zero, step.Time("at").TimeOfDay);
            Assert.Equal(await compared.OpenAsync("SOL", "1m", step.Time("at")), step.GetProperty("prices").Number("SOL"));
            var (units, prices) = (step.GetProperty("unitsAfter"), step.GetProperty("prices"));
            var value = units.EnumerateObject().Sum(unit => unit.Value.GetDecimal() * prices.Number(unit.Name));
            Assert.Equal(0.2m, units.Number("SOL") * prices.Number("SOL") / value, 12);
        }
    }

    [Fact]
    public async Task Choose_OtherThenDefaultAgain_IsWordForWordWhatItWas()
    {
        await ChooseAsync(new { weights = new { BTC = 0.5, ETH = 0.5 } });
        var before = await compared.Client.GetStringAsync(Route, TestContext.Current.CancellationToken);

        await ChooseAsync(new { weights = new { SOL = 1 }, rebalance = new { rule = "Weekly", day = "Friday" } });
        await ChooseAsync(new { weights = new { ETH = 0.5, BTC = 0.5 }, rebalance = new { rule = "Weekly", day = "Monday", hour = 12 } });

        Assert.Equal(before, await compared.Client.GetStringAsync(Route, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("""{}""", "'weights' is missing")]
    [InlineData("""{"weights":{}}""", "at least one asset")]
    [InlineData("""{"weights":{"BTC":0.5,"ETH":0.4}}""", "add up to exactly 1")]
    [InlineData("""{"weights":{"BTC":50,"ETH":50}}""", "add up to exactly 1")]
    [InlineData("""{"weights":{"BTC":1.5,"ETH":-0.5}}""", "above 0")]
    [InlineData("""{"weights":{"BTC":0.5,"btc":0.5}}""", "listed twice")]
    [InlineData("""{"weights":{"<b>":1}}""", "short name")]
    [InlineData("""{"weights":{"NOSUCHCOIN":1}}""", "NOSUCHCOIN is not traded against USDT")]
    [InlineData("""{"weights":{"BTC":1},"rebalance":{"rule":"Daily"}}""", "'rule' is Never, Weekly, Monthly or Threshold")]
    [InlineData("""{"weights":{"BTC":1},"rebalance":{"rule":"Weekly","day":"Someday"}}""", "weekday's name")]
    [InlineData("""{"weights":{"BTC":1},"rebalance":{"rule":"Weekly","hour":24}}""", "hour must be 0 to 23")]
    [InlineData("""{"weights":{"BTC":1},"rebalance":{"rule":"Threshold","threshold":1}}""", "threshold must lie between 0 and 1")]
    public async Task Choose_Wrong_SaysWhatIsWrongAndKeepsTheOld(string body, string sentence)
    {
        var before = await compared.Client.GetStringAsync(Route, TestContext.Current.CancellationToken);

        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        var answer = await compared.Client.PutAsync(Route, content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, await answer.SentenceAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await compared.Client.GetStringAsync(Route, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Choose_AssetThatTradedOnlyLater_SaysFromWhenItCanBeHad()
    {
        var id = await compared.DetouredAsync();
        compared.Control.Advance(TimeSpan.FromHours(30));
        var listed = compared.Control.Now.AddDays(-1);
        var row = string.Create(CultureInfo.InvariantCulture, $"[[{listed.ToUnixTimeMilliseconds()},\"1\",\"1\",\"1\",\"1\",\"1\",{listed.AddHours(1).ToUnixTimeMilliseconds() - 1},\"1\",1,\"1\",\"1\",\"0\"]]");
        compared.Detour.Answer("/api/v3/klines", 200, row);

        var answer = await compared.Client.PutAsJsonAsync($"/api/accounts/{id}/benchmark", new { weights = new { DOT = 1 } }, TestContext.Current.CancellationToken);

        compared.Detour.Straighten();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"DOT has prices on this exchange only since {listed:yyyy-MM-dd HH:mm} UTC", await answer.SentenceAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choose_WhileTheExchangeIsAway_KeepsTheOldAndSaysSo()
    {
        var id = await compared.DetouredAsync();
        compared.Detour.Answer("/api/v3/klines", 400, """{"code":-1100,"msg":"Illegal characters found in a parameter."}""");

        var answer = await compared.Client.PutAsJsonAsync($"/api/accounts/{id}/benchmark", new { weights = new { AVAX = 1 } }, TestContext.Current.CancellationToken);

        compared.Detour.Straighten();
        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        Assert.StartsWith("The benchmark stays as it was", await answer.SentenceAsync(), StringComparison.Ordinal);
        Assert.Equal(0.5m, (await compared.Client.ReadAsync($"/api/accounts/{id}/benchmark")).GetProperty("weights").Number("BTC"));
    }

    private async Task<JsonElement> ChooseAsync(object body)
    {
        var answer = await compared.Client.PutAsJsonAsync(Route, body, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await answer.JsonAsync();
    }
}
