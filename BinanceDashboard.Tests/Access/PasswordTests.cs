using System.Net;
using System.Net.Http.Json;
using BinanceDashboard.Access;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Access;

/// <summary>Another password ends every sign-in but the one that asked for it.</summary>
public sealed class PasswordTests : IAsyncLifetime
{
    private const string Fresh = "another horse";

    private readonly Product _product = Product.Start([new("Demo:Enabled", "true")]);

    [Fact]
    public async Task Change_EndsTheOtherSignInsAndKeepsThisOne()
    {
        using var script = _product.Anonymous();
        var login = await (await script.PostAsJsonAsync("/api/auth/login", new { email = Product.Email, password = Product.Password }, TestContext.Current.CancellationToken)).JsonAsync();
        using var bearer = await _product.SignedInAsync();
        using var here = _product.Browser();
        using var there = _product.Browser();
        await here.SignInAsync();
        await there.SignInAsync();

        Assert.Equal("/settings?password=Changed", (await ChangeAsync(here, Product.Password, Fresh)).Headers.Location?.ToString());

        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/api/accounts", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await there.GetAsync("/api/accounts", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/accounts", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await bearer.GetAsync("/api/accounts", TestContext.Current.CancellationToken)).StatusCode);
        var refresh = await script.PostAsJsonAsync("/api/auth/refresh", new { refreshToken = login.GetProperty("refreshToken").GetString() }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, refresh.StatusCode);
        using var again = await _product.SignedInAsync(password: Fresh);
    }

    [Theory]
    [InlineData("wrong one", Fresh, Fresh, "Wrong")]
    [InlineData(Product.Password, Fresh, "something else", "Mismatch")]
    [InlineData(Product.Password, "short", "short", "Weak")]
    public async Task Change_BadInput_SaysWhatAndChangesNothing(string current, string fresh, string repeat, string outcome)
    {
        using var here = _product.Browser();
        await here.SignInAsync();

        Assert.Equal($"/settings?password={outcome}", (await ChangeAsync(here, current, fresh, repeat)).Headers.Location?.ToString());

        using var still = await _product.SignedInAsync();
    }

    [Fact]
    public async Task Change_ByTheDemosUser_IsRefused()
    {
        using var here = _product.Browser();
        await here.PostFormAsync("/signin", "/account/demo");

        Assert.Equal("/settings?password=Demo", (await ChangeAsync(here, "", Fresh)).Headers.Location?.ToString());
    }

    [Fact]
    public async Task Change_ByNobody_LeadsToTheSignIn()
    {
        using var nobody = _product.Browser();

        Assert.Equal("/signin", (await nobody.PostFormAsync("/signin", "/account/password", new("new", Fresh), new("repeat", Fresh))).Headers.Location?.ToString());
    }

    [Fact]
    public async Task Reset_ByTheOwner_EndsTheUsersSignIns()
    {
        using var owner = await _product.SignedInAsync();
        var added = await (await owner.PostAsJsonAsync("/api/users", new { email = "other@example.org", password = "long enough" }, TestContext.Current.CancellationToken)).JsonAsync();
        using var theirs = await _product.SignedInAsync("other@example.org", "long enough");
        await using var scope = _product.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserDirectory>();

        Assert.Equal("password", (await Assert.ThrowsAsync<AccessException>(() => users.ResetPasswordAsync(added.GetProperty("id").GetString()!, "short"))).Field);
        Assert.True(await users.ResetPasswordAsync(added.GetProperty("id").GetString()!, Fresh));

        Assert.Equal(HttpStatusCode.Unauthorized, (await theirs.GetAsync("/api/accounts", TestContext.Current.CancellationToken)).StatusCode);
        using var again = await _product.SignedInAsync("other@example.org", Fresh);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _product.DisposeAsync();

    private static Task<HttpResponseMessage> ChangeAsync(HttpClient browser, string current, string fresh, string? repeat = null) =>
        browser.PostFormAsync("/accounts", "/account/password", new("current", current), new("new", fresh), new("repeat", repeat ?? fresh));
}
