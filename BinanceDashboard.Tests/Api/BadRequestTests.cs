using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Api;

/// <summary>A request that cannot be followed gets problem details with a sentence, and changes nothing.</summary>
public sealed class BadRequestTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("""{"name":7}""")]
    [InlineData("""{"name":{"a":1},"environment":"Sim"}""")]
    public async Task Add_BodyThatIsNotTheJson_Is400WithASentence(string body)
    {
        using var content = new StringContent(body, new MediaTypeHeaderValue("application/json"));

        var answer = await running.Client.PostAsync("/api/accounts", content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("/openapi/v1.json", await answer.SentenceAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_BodyThatIsNoJsonAtAll_Is415WithASentence()
    {
        using var content = new StringContent("name=Main", new MediaTypeHeaderValue("text/plain"));

        var answer = await running.Client.PostAsync("/api/accounts", content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.NotEmpty(await answer.SentenceAsync());
    }

    [Theory]
    [InlineData("", "Sim", "Hmac", "key", "secret", "name")]
    [InlineData("   ", "Sim", "Hmac", "key", "secret", "name")]
    [InlineData(null, "Sim", "Hmac", "key", "secret", "name")]
    [InlineData("a\u0000b", "Sim", "Hmac", "key", "secret", "name")]
    [InlineData("A name that is longer than anybody would ever want to read in a list", "Sim", "Hmac", "key", "secret", "name")]
    [InlineData("New", "Moon", "Hmac", "key", "secret", "environment")]
    [InlineData("New", null, "Hmac", "key", "secret", "environment")]
    [InlineData("New", "Sim", "Dsa", "key", "secret", "keyType")]
    [InlineData("New", "Sim", "Hmac", "", "secret", "apiKey")]
    [InlineData("New", "Sim", null, "two words", "secret", "apiKey")]
    [InlineData("New", "Sim", null, "kéy", "secret", "apiKey")]
    [InlineData("New", "Sim", "Hmac", "key", "", "apiSecret")]
    [InlineData("New", "Sim", "Hmac", "key", null, "apiSecret")]
    public async Task Add_FieldThatWillNotDo_Is400AndNamesIt(string? name, string? environment, string? keyType, string? apiKey, string? apiSecret, string field)
    {
        var answer = await running.Client.PostAsJsonAsync("/api/accounts", new { name, environment, keyType, apiKey, apiSecret }, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var sentence = await answer.SentenceAsync();
        Assert.Equal($$"""{"{{field}}":["{{sentence}}"]}""", System.Text.RegularExpressions.Regex.Unescape((await answer.JsonAsync()).GetProperty("errors").ToString()));
        Assert.Single((await running.Client.ReadAsync("/api/accounts")).EnumerateArray());
    }

    [Theory]
    [InlineData("Main")]
    [InlineData("MAIN")]
    [InlineData("  main ")]
    public async Task Add_NameOfAnotherAccount_Is409InAnyCaseOfLetters(string name)
    {
        var answer = await running.Client.PostAsJsonAsync("/api/accounts", new { name, environment = "Sim", apiKey = "key", apiSecret = "secret" }, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("choose another name", await answer.SentenceAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("999999")]
    [InlineData("99999999999999999999999999")]
    [InlineData("1.5")]
    [InlineData("%2B1")]
    [InlineData("' OR 1=1 --")]
    public async Task Read_IdThatIsNone_Is404(string id)
    {
        var answers = new[]
        {
            await running.Client.GetAsync($"/api/accounts/{id}/nav", TestContext.Current.CancellationToken),
            await running.Client.GetAsync($"/api/accounts/{id}/flows", TestContext.Current.CancellationToken),
            await running.Client.PostAsync($"/api/accounts/{id}/collect", null, TestContext.Current.CancellationToken),
            await running.Client.PatchAsJsonAsync($"/api/accounts/{id}", new { name = "x" }, TestContext.Current.CancellationToken),
            await running.Client.DeleteAsync($"/api/accounts/{id}?confirm=x", TestContext.Current.CancellationToken),
        };

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
        Assert.NotEmpty(await answers[0].SentenceAsync());
    }

    [Theory]
    [InlineData("nav?from=monday", "from")]
    [InlineData("nav?to=2026-13-01", "to")]
    [InlineData("nav?to=12:30", "to")]
    [InlineData("nav?from=1767225600000", "from")]
    [InlineData("nav?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z", "from")]
    [InlineData("nav?points=0", "points")]
    [InlineData("nav?points=2001", "points")]
    [InlineData("nav?points=many", "openapi")]
    [InlineData("performance?from=x", "from")]
    [InlineData("performance?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z", "from")]
    [InlineData("flows?from=x", "from")]
    [InlineData("flows?page=0", "page")]
    [InlineData("flows?pageSize=-5", "pageSize")]
    public async Task Read_QueryThatMakesNoSense_Is400AndSaysWhich(string query, string word)
    {
        var answer = await running.Client.GetAsync($"/api/accounts/{running.AccountId}/{query}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(word, await answer.SentenceAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nav?from=0001-01-01&to=9999-12-31T23:59:59.999Z")]
    [InlineData("nav?from=9999-01-01")]
    [InlineData("nav?to=0001-01-01T00:00:00Z")]
    [InlineData("nav?from=2026-01-31T12:00:00%2B02:00")]
    [InlineData("performance?from=0001-01-01&to=9999-12-31T23:59:59.999Z")]
    [InlineData("performance?from=9999-01-01")]
    [InlineData("performance?to=0001-01-01T00:00:00Z")]
    [InlineData("flows?page=2147483647&pageSize=10000")]
    public async Task Read_ExtremeButSensibleQuery_Is200(string query)
    {
        var answer = await running.Client.GetAsync($"/api/accounts/{running.AccountId}/{query}", TestContext.Current.CancellationToken);

        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        if (query.StartsWith("flows", StringComparison.Ordinal)) Assert.Equal(0, (await answer.JsonAsync()).GetArrayLength());
    }
}
