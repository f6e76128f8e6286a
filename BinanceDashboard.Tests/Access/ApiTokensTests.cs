using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using BinanceDashboard.Access;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Access;

/// <summary>Tokens as a script uses them, from the first call to the last.</summary>
public sealed class ApiTokensTests : IAsyncLifetime
{
    private const string OtherEmail = "other@example.org";
    private const string OtherPassword = "long enough";

    private readonly ShiftedTime _time = new();
    private readonly Product _product;

    public ApiTokensTests() => _product = Product.Start(time: _time);

    [Fact]
    public async Task Token_CreatedUsedRevoked_OpensTheApiUntilThen()
    {
        using var owner = await _product.SignedInAsync();
        var account = await owner.AddAccountAsync("Main", "Live");
        var token = await CreateAsync(Product.Email, "backup script");
        using var script = With(token.Text);

        Assert.StartsWith("bd_", token.Text, StringComparison.Ordinal);
        Assert.Equal(account, (await script.ReadAsync("/api/accounts")).EnumerateArray().Single().GetProperty("id").GetString());
        Assert.Equal(HttpStatusCode.OK, (await script.PatchAsJsonAsync($"/api/accounts/{account}", new { name = "Renamed" }, TestContext.Current.CancellationToken)).StatusCode);

        Assert.True(await _product.Services.GetRequiredService<ApiTokens>().RevokeAsync(token.Kept.UserId, token.Kept.Id, TestContext.Current.CancellationToken));
        var refused = await script.GetAsync("/api/accounts", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Contains("Settings makes API tokens", await refused.SentenceAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_Expired_Is401()
    {
        using var script = With((await CreateAsync(Product.Email, "short", TimeSpan.FromDays(30))).Text);
        Assert.Equal(HttpStatusCode.OK, (await script.GetAsync("/api/accounts", TestContext.Current.CancellationToken)).StatusCode);

        _time.Forward(TimeSpan.FromDays(30));

        Assert.Equal(HttpStatusCode.Unauthorized, (await script.GetAsync("/api/accounts", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Token_OfAnotherUser_SeesNothingOfTheOwner()
    {
        using var owner = await _product.SignedInAsync();
        var account = await owner.AddAccountAsync("Main", "Live");
        await owner.PostAsJsonAsync("/api/users", new { email = OtherEmail, password = OtherPassword }, TestContext.Current.CancellationToken);
        var kept = await CreateAsync(Product.Email, "the owner's");
        var other = await CreateAsync(OtherEmail, "theirs");
        using var script = With(other.Text);

        Assert.Equal(HttpStatusCode.NotFound, (await script.GetAsync($"/api/accounts/{account}/nav", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await script.GetAsync("/api/users", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Empty((await script.ReadAsync("/api/accounts")).EnumerateArray());
        Assert.False(await _product.Services.GetRequiredService<ApiTokens>().RevokeAsync(other.Kept.UserId, kept.Kept.Id, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Token_OfARemovedUser_GoesWithThem()
    {
        using var owner = await _product.SignedInAsync();
        var added = await owner.PostAsJsonAsync("/api/users", new { email = OtherEmail, password = OtherPassword }, TestContext.Current.CancellationToken);
        using var script = With((await CreateAsync(OtherEmail, "theirs")).Text);
        Assert.Equal(HttpStatusCode.OK, (await script.GetAsync("/api/accounts", TestContext.Current.CancellationToken)).StatusCode);

        await owner.DeleteAsync(added.Headers.Location, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, (await script.GetAsync("/api/accounts", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(["0"], await SqlFile.ReadAsync(Path.Combine(_product.Directory, "dashboard.db"), "SELECT COUNT(*) FROM ApiToken"));
    }

    [Fact]
    public async Task Token_Used_IsNotedToTheMinuteAndItsTextIsNowhere()
    {
        var token = await CreateAsync(Product.Email, "noted");
        using var script = With(token.Text);
        await script.ReadAsync("/api/accounts");
        var first = await UsedAsync(token, since: null);
        await script.ReadAsync("/api/accounts");

        _time.Forward(TimeSpan.FromMinutes(2));
        await script.ReadAsync("/api/accounts");

        Assert.True(await UsedAsync(token, since: first) - first >= TimeSpan.FromMinutes(2));
        var stored = string.Join('|', await SqlFile.ReadAsync(Path.Combine(_product.Directory, "dashboard.db"), "SELECT Name || Hash FROM ApiToken"));
        Assert.DoesNotContain(token.Text, stored, StringComparison.Ordinal);
        Assert.DoesNotContain(token.Text, token.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_NameTakenOrMissing_IsRefusedWithASentence()
    {
        await CreateAsync(Product.Email, "twice");

        Assert.Contains("already have a token", (await Assert.ThrowsAsync<AccessException>(() => CreateAsync(Product.Email, "Twice"))).Message, StringComparison.Ordinal);
        Assert.Contains("1 to 60", (await Assert.ThrowsAsync<AccessException>(() => CreateAsync(Product.Email, "  "))).Message, StringComparison.Ordinal);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _product.DisposeAsync();

    private HttpClient With(string token)
    {
        var client = _product.Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private async Task<NewToken> CreateAsync(string email, string name, TimeSpan? life = null)
    {
        await using var scope = _product.Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<UserDirectory>().FindAsync(email);
        return await _product.Services.GetRequiredService<ApiTokens>().CreateAsync(user!, name, life, TestContext.Current.CancellationToken);
    }

    // Written behind the request's back.
    private async Task<DateTimeOffset> UsedAsync(NewToken token, DateTimeOffset? since) => (await Wait.ForAsync(
        async () => (await _product.Services.GetRequiredService<TokenQueries>().ListAsync(token.Kept.UserId, TestContext.Current.CancellationToken)).Single().LastUsedAt,
        used => used is not null && used != since,
        used => $"a use after {since}, but {used}"))!.Value;
}
