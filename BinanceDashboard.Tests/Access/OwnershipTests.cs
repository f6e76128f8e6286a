using System.Net;
using System.Net.Http.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Access;

/// <summary>A user sees their own accounts; those of another are as unknown as none.</summary>
public sealed class OwnershipTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    [Fact]
    public async Task Api_AccountOfAnotherUser_Is404OnEveryRoute()
    {
        using var other = await OtherAsync("other@example.org");
        var id = running.AccountId;

        var answers = new[]
        {
            await other.GetAsync($"/api/accounts/{id}/nav", TestContext.Current.CancellationToken),
            await other.GetAsync($"/api/accounts/{id}/performance", TestContext.Current.CancellationToken),
            await other.GetAsync($"/api/accounts/{id}/flows", TestContext.Current.CancellationToken),
            await other.GetAsync($"/api/accounts/{id}/benchmark", TestContext.Current.CancellationToken),
            await other.GetAsync($"/api/logs?accountId={id}", TestContext.Current.CancellationToken),
            await other.PostAsync($"/api/accounts/{id}/collect", null, TestContext.Current.CancellationToken),
            await other.GetAsync($"/api/accounts/{id}/flows?format=csv", TestContext.Current.CancellationToken),
            await other.PostAsJsonAsync($"/api/accounts/{id}/flows", new { kind = "ManualDeposit", asset = "BTC", quantity = 1, at = "2026-01-01" }, TestContext.Current.CancellationToken),
            await other.DeleteAsync($"/api/accounts/{id}/flows/1", TestContext.Current.CancellationToken),
            await other.PostAsync($"/api/accounts/{id}/nav/import", new StringContent("time,nav\n", new System.Net.Http.Headers.MediaTypeHeaderValue("text/csv")), TestContext.Current.CancellationToken),
            await other.PostAsync($"/api/accounts/{id}/statements?preview=true", new StringContent("User_ID\n", new System.Net.Http.Headers.MediaTypeHeaderValue("text/csv")), TestContext.Current.CancellationToken),
            await other.PatchAsJsonAsync($"/api/accounts/{id}", new { name = "Mine now" }, TestContext.Current.CancellationToken),
            await other.DeleteAsync($"/api/accounts/{id}?confirm=Main", TestContext.Current.CancellationToken),
        };

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
        Assert.Empty((await other.ReadAsync("/api/accounts")).EnumerateArray());
        Assert.Equal("Main", (await running.Client.AccountAsync(id)).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Add_NameOfAnotherUsersAccount_IsNoConflict()
    {
        using var other = await OtherAsync("namesake@example.org");

        Assert.NotEqual(running.AccountId, await other.AddAccountAsync("Main"));
    }

    [Fact]
    public async Task Users_ForOthersThanTheOwner_Is403()
    {
        using var other = await OtherAsync("curious@example.org");

        var answers = new[]
        {
            await other.GetAsync("/api/users", TestContext.Current.CancellationToken),
            await other.PostAsJsonAsync("/api/users", new { email = "x@example.org", password = "long enough" }, TestContext.Current.CancellationToken),
            await other.DeleteAsync("/api/users/whoever", TestContext.Current.CancellationToken),
        };

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode));
        Assert.Contains("owner", await answers[0].SentenceAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Users_Removed_LosesAccountsAndSignIn()
    {
        running.Rest();
        using var other = await OtherAsync("leaver@example.org");
        var account = await other.AddAccountAsync("Leaver's");
        await other.CollectAsync(account);
        var user = (await running.Client.ReadAsync("/api/users")).EnumerateArray().Single(one => one.GetProperty("email").GetString() == "leaver@example.org").GetProperty("id").GetString();

        Assert.Equal(HttpStatusCode.NoContent, (await running.Client.DeleteAsync($"/api/users/{user}", TestContext.Current.CancellationToken)).StatusCode);

        Assert.Equal(HttpStatusCode.Unauthorized, (await other.PostAsJsonAsync("/api/auth/login", new { email = "leaver@example.org", password = "long enough" }, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await other.GetAsync("/api/accounts", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(["0"], await SqlFile.ReadAsync(Path.Combine(running.Product.Directory, "dashboard.db"), $"SELECT COUNT(*) FROM Account WHERE Id = {account}"));
        Assert.Equal(HttpStatusCode.NotFound, (await running.Client.DeleteAsync($"/api/users/{user}", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("", "long enough", "email")]
    [InlineData("not an address", "long enough", "email")]
    [InlineData(Product.Email, "long enough", "email")]
    [InlineData("fine@example.org", "short", "password")]
    [InlineData("fine@example.org", null, "password")]
    public async Task Users_AddedWithBadInput_Is400AndNamesTheField(string email, string? password, string field)
    {
        var answer = await running.Client.PostAsJsonAsync("/api/users", new { email, password }, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True((await answer.JsonAsync()).GetProperty("errors").TryGetProperty(field, out _));
    }

    [Fact]
    public async Task Users_OwnerRemoved_IsRefusedWithASentence()
    {
        var owner = (await running.Client.ReadAsync("/api/users")).EnumerateArray().Single(one => one.GetProperty("owner").GetBoolean()).GetProperty("id").GetString();

        var answer = await running.Client.DeleteAsync($"/api/users/{owner}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("cannot be removed", await answer.SentenceAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpClient> OtherAsync(string email)
    {
        var added = await running.Client.PostAsJsonAsync("/api/users", new { email, password = "long enough" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        return await running.Product.SignedInAsync(email, "long enough");
    }
}
