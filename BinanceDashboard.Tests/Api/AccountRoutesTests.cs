using System.Net;
using System.Net.Http.Json;
using BinanceDashboard.Tests.EndToEnd;
using BinanceDashboard.Tests.Exchange.Keys;

namespace BinanceDashboard.Tests.Api;

public sealed class AccountRoutesTests : IClassFixture<RunningProduct>
{
    private readonly RunningProduct _running;

    public AccountRoutesTests(RunningProduct running)
    {
        _running = running;
        running.Rest();
    }

    [Fact]
    public async Task Patch_Name_RenamesAndKeepsTheRest()
    {
        var id = await _running.Client.AddAccountAsync("Before");

        var answer = await PatchAsync(id, new { name = " After " });

        Assert.Equal("After", (await answer.JsonAsync()).GetProperty("name").GetString());
        Assert.True((await _running.Client.CollectAsync(id)).GetProperty("complete").GetBoolean());
        Assert.Equal(HttpStatusCode.Conflict, (await PatchAsync(id, new { name = "main" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await PatchAsync(id, new { name = "AFTER" })).StatusCode);
    }

    [Fact]
    public async Task Patch_Keys_CollectsWithTheNewOnes()
    {
        var id = await _running.Client.AddAccountAsync("Rotated");
        var first = (await _running.Client.CollectAsync(id)).Number("nav");

        _running.Rest();
        await PatchAsync(id, new { apiKey = "simulator-key-2", apiSecret = "simulator-secret-2" });

        Assert.NotEqual(first, (await _running.Client.CollectAsync(id)).Number("nav"));
        Assert.Equal(HttpStatusCode.BadRequest, (await PatchAsync(id, new { apiKey = "" })).StatusCode);
    }

    [Fact]
    public async Task Patch_OneFieldThatWillNotDo_ChangesNothing()
    {
        var id = await _running.Client.AddAccountAsync("Whole");

        Assert.Equal(HttpStatusCode.BadRequest, (await PatchAsync(id, new { name = "Half", apiKey = "two words" })).StatusCode);

        Assert.Equal("Whole", (await _running.Client.AccountAsync(id)).GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("Rsa", "apiSecret", "private key in PEM")]
    [InlineData("ed25519", "apiSecret", "private key in PEM")]
    [InlineData("Dsa", "keyType", "choose one of Hmac, Rsa, Ed25519")]
    [InlineData("1", "keyType", "choose one of Hmac, Rsa, Ed25519")]
    public async Task Post_SecretOrKeyTypeThatWillNotDo_NamesTheField(string keyType, string field, string words)
    {
        var answer = await _running.Client.PostAsJsonAsync(
            "/api/accounts", new { name = $"Key {keyType}", environment = "Sim", keyType, apiKey = "key", apiSecret = "no pem" }, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(words, (await answer.JsonAsync()).GetProperty("errors").GetProperty(field)[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rsa")]
    [InlineData("Ed25519")]
    public async Task Post_PrivateKey_AddedAndReplacedOnlyByOneOfItsKind(string keyType)
    {
        var (own, other) = keyType == "Rsa" ? (TestKeys.RsaPem, TestKeys.Ed25519Pem) : (TestKeys.Ed25519Pem, TestKeys.RsaPem);
        var answer = await _running.Client.PostAsJsonAsync(
            "/api/accounts", new { name = $"Own {keyType}", environment = "Sim", keyType, apiKey = "key", apiSecret = own }, TestContext.Current.CancellationToken);
        var added = await answer.JsonAsync();
        var id = added.GetProperty("id").GetString()!;

        Assert.Equal((HttpStatusCode.Created, keyType), (answer.StatusCode, added.GetProperty("keyType").GetString()));
        Assert.DoesNotContain("PRIVATE", added.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await PatchAsync(id, new { apiSecret = other })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await PatchAsync(id, new { apiSecret = own })).StatusCode);
    }

    [Fact]
    public async Task Collect_Paused_Is409UntilResumed()
    {
        var id = await _running.Client.AddAccountAsync("Paused");
        Assert.Equal("Disabled", (await (await PatchAsync(id, new { disabled = true })).JsonAsync()).GetProperty("status").GetString());

        var answer = await _running.Client.PostAsync($"/api/accounts/{id}/collect", null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("paused", await answer.SentenceAsync(), StringComparison.Ordinal);

        await PatchAsync(id, new { disabled = false });
        Assert.True((await _running.Client.CollectAsync(id)).GetProperty("complete").GetBoolean());
    }

    [Fact]
    public async Task Delete_NeedsItsNameAndRemovesEveryFact()
    {
        var id = await _running.Client.AddAccountAsync("Föö & bar");
        await _running.Client.CollectAsync(id);

        foreach (var query in new[] { "", "?confirm=", "?confirm=F%C3%B6%C3%B6" })
        {
            var refused = await _running.Client.DeleteAsync($"/api/accounts/{id}{query}", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Contains("?confirm=F%C3%B6%C3%B6%20%26%20bar", await refused.SentenceAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NoContent, (await _running.Client.DeleteAsync($"/api/accounts/{id}?confirm={Uri.EscapeDataString("Föö & bar")}", TestContext.Current.CancellationToken)).StatusCode);

        var file = Path.Combine(_running.Product.Directory, "dashboard.db");
        var tables = await SqlFile.ReadAsync(file, "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'AccountId' WHERE m.type = 'table'");
        Assert.Contains("Snapshot", tables);
        foreach (var table in tables) Assert.Equal(["0"], await SqlFile.ReadAsync(file, $"SELECT COUNT(*) FROM \"{table}\" WHERE AccountId = {id}"));
        Assert.NotEmpty(await _running.Client.PointsAsync(_running.AccountId));
    }

    [Fact]
    public async Task Delete_WhileARunGoesOn_WaitsForItsEndAndLeavesNothing()
    {
        var id = await _running.Client.AddAccountAsync("Short-lived", "Detour");
        await _running.Client.CollectAsync(id);
        var held = _running.Detour.Hold("/api/v3/account");
        var collect = _running.Client.PostAsync($"/api/accounts/{id}/collect", null, TestContext.Current.CancellationToken);
        await held.Arrived;

        var delete = _running.Client.DeleteAsync($"/api/accounts/{id}?confirm=Short-lived", TestContext.Current.CancellationToken);
        // Writes come one after the other: a delete that did not wait would be done before these.
        for (var times = 0; times < 10; times++)
            await _running.Client.PatchAsJsonAsync($"/api/accounts/{_running.AccountId}", new { disabled = false }, TestContext.Current.CancellationToken);
        Assert.False(delete.IsCompleted);
        _running.Straighten();

        Assert.Equal(HttpStatusCode.NoContent, (await delete).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await collect).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _running.Client.GetAsync($"/api/accounts/{id}/nav", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(["0"], await SqlFile.ReadAsync(Path.Combine(_running.Product.Directory, "dashboard.db"), $"SELECT COUNT(*) FROM Snapshot WHERE AccountId = {id}"));
    }

    private Task<HttpResponseMessage> PatchAsync(string id, object change) => _running.Client.PatchAsJsonAsync($"/api/accounts/{id}", change, TestContext.Current.CancellationToken);
}
