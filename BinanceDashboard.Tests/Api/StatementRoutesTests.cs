using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Api;

public sealed class StatementRoutesTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    private const string Header = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n";

    [Fact]
    public async Task Preview_OfTheWholeStatement_SaysWhatItWouldDoAndSavesNothing()
    {
        running.Rest();
        var id = await running.Client.AddAccountAsync("Preview");
        await running.Client.CollectAsync(id);
        var flows = (await running.Client.ReadAsync($"/api/accounts/{id}/flows")).GetArrayLength();
        var statement = running.Control.ReadStatement();

        var preview = await (await SendAsync(id, statement, preview: true)).JsonAsync();

        Assert.Equal(statement.Count(letter => letter == '\n') - 1, preview.GetProperty("rows").GetInt32());
        Assert.Equal((preview.GetProperty("rows").GetInt32(), 0), (preview.GetProperty("added").GetInt32(), preview.GetProperty("known").GetInt32()));
        Assert.True(preview.GetProperty("flowsKnown").GetInt32() > 0);
        Assert.Equal("BTC", preview.GetProperty("effects").EnumerateArray().First(effect => effect.GetProperty("asset").GetString() == "BTC").GetProperty("asset").GetString());
        Assert.NotEqual(JsonValueKind.Null, preview.GetProperty("heldAt").ValueKind);
        Assert.Equal("0", Assert.Single(await LineCountAsync(id)));
        Assert.Equal(flows, (await running.Client.ReadAsync($"/api/accounts/{id}/flows")).GetArrayLength());
    }

    [Fact]
    public async Task Preview_EffectOfACoinInSpotAlone_IsWhatIsHeld()
    {
        running.Rest();
        running.Control.Deposit("LTC", 1.5m);
        var id = await running.Client.AddAccountAsync("Effect");
        await running.Client.CollectAsync(id);

        var preview = await (await SendAsync(id, running.Control.ReadStatement(), preview: true)).JsonAsync();

        var effect = preview.GetProperty("effects").EnumerateArray().Single(coin => coin.GetProperty("asset").GetString() == "LTC");
        Assert.Equal(effect.Number("held"), effect.Number("explained"));
        Assert.Equal(effect.Number("change"), effect.Number("explained"));
    }

    [Fact]
    public async Task TakeOver_Twice_AddsNothingTheSecondTime()
    {
        var id = await running.Client.AddAccountAsync("Twice");
        var statement = running.Control.ReadStatement();

        var first = await (await SendAsync(id, statement)).JsonAsync();
        var second = await (await SendAsync(id, statement)).JsonAsync();
        var preview = await (await SendAsync(id, statement, preview: true)).JsonAsync();

        Assert.Equal(first.GetProperty("rows").GetInt32(), first.GetProperty("added").GetInt32());
        Assert.True(first.GetProperty("flows").GetInt32() > 0);
        Assert.Equal((0, 0), (second.GetProperty("added").GetInt32(), second.GetProperty("flows").GetInt32()));
        Assert.Equal((0, 0), (preview.GetProperty("added").GetInt32(), preview.GetProperty("flowsAdded").GetInt32()));
        Assert.Equal(first.GetProperty("rows").GetInt32(), preview.GetProperty("known").GetInt32());
    }

    [Fact]
    public async Task TakeOver_UnknownOperation_IsKeptCountedAndNoFlow()
    {
        var id = await running.Client.AddAccountAsync("Unknown");
        var text = Header + "7,2026-01-02 03:04:05,Spot,Moon Landing,BTC,1,\n7,2026-01-02 03:04:05,Spot,Moon Landing,BTC,1,\n";

        var preview = await (await SendAsync(id, text, preview: true)).JsonAsync();
        var result = await (await SendAsync(id, text)).JsonAsync();

        Assert.Equal("""[{"operation":"Moon Landing","lines":2}]""", preview.GetProperty("notUnderstood").ToString());
        Assert.Equal("""{"rows":2,"added":2,"known":0,"flows":0,"errors":[]}""", result.ToString());
        Assert.Equal("2", Assert.Single(await LineCountAsync(id)));
    }

    [Fact]
    public async Task TakeOver_OfAnotherUser_IsRefusedAndNamesBoth()
    {
        var id = await running.Client.AddAccountAsync("Other user");
        await SendAsync(id, Header + "7,2026-01-02 03:04:05,Spot,Deposit,BTC,1,\n");
        var other = Header + "8,2026-01-03 03:04:05,Spot,Deposit,BTC,1,\n";

        foreach (var preview in new[] { true, false })
        {
            var answer = await SendAsync(id, other, preview);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("of user 8, but this account has statements of user 7", await answer.SentenceAsync(), StringComparison.Ordinal);
        }

        Assert.Equal("1", Assert.Single(await LineCountAsync(id)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Send_AWrongLine_SavesNothingAndNamesIt(bool preview)
    {
        var id = await running.Client.AddAccountAsync($"Wrong {preview}");

        var answer = await SendAsync(id, Header + "7,2026-01-02 03:04:05,Spot,Deposit,BTC,1,\n7,2026-01-02 03:04:05,Spot,Deposit,BTC,much,\n", preview);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var error = Assert.Single((await answer.JsonAsync()).GetProperty("errors").EnumerateArray());
        Assert.Equal(3, error.GetProperty("line").GetInt32());
        Assert.Contains("'much' is not a number", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("0", Assert.Single(await LineCountAsync(id)));
    }

    [Fact]
    public async Task Send_NotSaidToBeCsv_Is415()
    {
        using var json = new StringContent("[]", new MediaTypeHeaderValue("application/json"));

        var answer = await running.Client.PostAsync($"/api/accounts/{running.AccountId}/statements", json, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task TakeOver_KeyThatHasEnded_FlowsGetTheirPriceAllTheSame()
    {
        running.Rest();
        var id = await running.Client.AddAccountAsync("Ended", key: "ended-key");
        await SendAsync(id, running.Control.ReadStatement());

        using var body = new StringContent("""{"streams":["flows"]}""", new MediaTypeHeaderValue("application/json"));
        await running.Client.PostAsync($"/api/accounts/{id}/sync", body, TestContext.Current.CancellationToken);

        var flows = (await running.Client.ReadAsync($"/api/accounts/{id}/flows")).EnumerateArray().ToList();
        Assert.NotEmpty(flows);
        Assert.All(flows, flow => Assert.StartsWith("statement:", flow.GetProperty("externalId").GetString(), StringComparison.Ordinal));
        Assert.All(flows, flow => Assert.Equal(JsonValueKind.Number, flow.GetProperty("amountUsd").ValueKind));
    }

    private Task<IReadOnlyList<string>> LineCountAsync(string id) =>
        SqlFile.ReadAsync(Path.Combine(running.Product.Directory, "dashboard.db"), $"SELECT COUNT(*) FROM StatementLine WHERE AccountId = {id}");

    private async Task<HttpResponseMessage> SendAsync(string id, string text, bool preview = false)
    {
        using var body = new StringContent(text, new MediaTypeHeaderValue("text/csv"));
        return await running.Client.PostAsync($"/api/accounts/{id}/statements?preview={(preview ? "true" : "false")}", body, TestContext.Current.CancellationToken);
    }
}
