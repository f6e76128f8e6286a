using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
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

    [Fact]
    public async Task SignIn_FormWithoutAntiforgeryToken_IsNotTakenAndShownAfresh()
    {
        using var nobody = running.Product.Anonymous();
        using var form = new FormUrlEncodedContent([new("email", Product.Email), new("password", Product.Password)]);

        var answer = await nobody.PostAsync("/account/sign-in", form, TestContext.Current.CancellationToken);

        Assert.Equal("/signin", answer.Headers.Location?.ToString());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    public async Task SignIn_ForeignReturnAddress_GoesToTheOverview(string returnUrl)
    {
        using var browser = Browser();

        var answer = await SignInAsync(browser, returnUrl);

        Assert.Equal("/", answer.Headers.Location?.ToString());
    }

    private HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = running.Product.Address };

    private async Task<HttpClient> BrowserAsync()
    {
        var browser = Browser();
        Assert.Equal(HttpStatusCode.Redirect, (await SignInAsync(browser, "/")).StatusCode);
        return browser;
    }

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient browser, string returnUrl)
    {
        var page = await browser.GetStringAsync("/signin", TestContext.Current.CancellationToken);
        var token = Regex.Match(page, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("email", Product.Email), new("password", Product.Password), new("returnUrl", returnUrl), new("__RequestVerificationToken", token)]);
        return await browser.PostAsync("/account/sign-in", form, TestContext.Current.CancellationToken);
    }
}
