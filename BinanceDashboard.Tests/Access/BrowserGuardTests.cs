using System.Net;
using System.Net.Http.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Access;

/// <summary>What another site's page may make a browser do here: nothing.</summary>
public sealed class BrowserGuardTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    private const string Foreign = "https://evil.example";

    [Theory]
    [InlineData(Foreign)]
    [InlineData("null")]
    [InlineData("http://127.0.0.1:1")]
    public async Task Write_ForeignOriginWithBearer_Is403(string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/api/accounts/{running.AccountId}") { Content = JsonContent.Create(new { name = "Stolen" }) };
        request.Headers.Add("Origin", origin);

        var answer = await running.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("another site", await answer.SentenceAsync(), StringComparison.Ordinal);
        Assert.Equal("Main", (await running.Client.AccountAsync(running.AccountId)).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Write_OwnOrigin_IsTaken()
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/api/accounts/{running.AccountId}") { Content = JsonContent.Create(new { name = "Main" }) };
        request.Headers.Add("Origin", running.Product.Address.GetLeftPart(UriPartial.Authority));

        Assert.Equal(HttpStatusCode.OK, (await running.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("GET", "/api/accounts")]
    [InlineData("OPTIONS", "/api/accounts")]
    [InlineData("POST", "/api/auth/login")]
    public async Task Answer_ToAForeignOrigin_LetsItsPageReadNothing(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Add("Origin", Foreign);
        request.Headers.Add("Access-Control-Request-Method", "GET");

        var answer = await running.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Socket_ForeignOrigin_Is403AlsoWhenSignedIn()
    {
        using var browser = await BrowserAsync();
        using var negotiate = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        negotiate.Headers.Add("Origin", Foreign);
        using var connect = new HttpRequestMessage(HttpMethod.Get, "/_blazor?id=x");
        connect.Headers.Add("Origin", Foreign);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.SendAsync(negotiate, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.SendAsync(connect, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Socket_WithoutSignIn_Is401AndWithIt200()
    {
        using var nobody = running.Product.Anonymous();
        using var browser = await BrowserAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.PostAsync("/_blazor/negotiate?negotiateVersion=1", null, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.PostAsync("/_blazor/negotiate?negotiateVersion=1", null, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("PATCH", "")]
    [InlineData("POST", "/collect")]
    [InlineData("DELETE", "?confirm=Main")]
    public async Task Write_ByCookieWithoutAntiforgeryToken_Is400(string method, string rest)
    {
        using var browser = await BrowserAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), $"/api/accounts/{running.AccountId}{rest}");
        if (method == "PATCH") request.Content = JsonContent.Create(new { name = "Stolen" });

        var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("antiforgery", await answer.SentenceAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/accounts", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    public async Task SignIn_ForeignReturnAddress_GoesToTheOverview(string returnUrl)
    {
        using var browser = running.Product.Browser();

        var answer = await browser.SignInAsync(returnUrl: returnUrl);

        Assert.Equal("/", answer.Headers.Location?.ToString());
    }

    private async Task<HttpClient> BrowserAsync()
    {
        var browser = running.Product.Browser();
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignInAsync()).StatusCode);
        return browser;
    }
}
