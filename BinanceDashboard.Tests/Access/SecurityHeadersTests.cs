using System.Net;
using System.Text.RegularExpressions;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Access;

/// <summary>The protection stands on every answer, errors included.</summary>
public sealed class SecurityHeadersTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    [Theory]
    [InlineData("GET", "/signin", HttpStatusCode.OK)]
    [InlineData("GET", "/health/live", HttpStatusCode.OK)]
    [InlineData("GET", "/", HttpStatusCode.Redirect)]
    [InlineData("GET", "/api/accounts", HttpStatusCode.Unauthorized)]
    [InlineData("POST", "/_blazor/negotiate", HttpStatusCode.Unauthorized)]
    [InlineData("POST", "/api/auth/login", HttpStatusCode.BadRequest)]
    [InlineData("POST", "/account/sign-in", HttpStatusCode.Redirect)]
    public async Task Answer_ToNobody_CarriesTheHeaders(string method, string path, HttpStatusCode status)
    {
        using var nobody = running.Product.Anonymous();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method == "POST") request.Content = new FormUrlEncodedContent([]);
        if (path == "/api/auth/login") request.Content = new StringContent("{", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));

        var answer = await nobody.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        AssertProtected(answer);
    }

    [Theory]
    [InlineData("/api/there/is/no/such/route", HttpStatusCode.NotFound)]
    [InlineData("/there/is/no/such/page", HttpStatusCode.NotFound)]
    [InlineData("/api/users", HttpStatusCode.OK)]
    public async Task Answer_ToTheOwner_CarriesTheHeaders(string path, HttpStatusCode status)
    {
        var answer = await running.Client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        AssertProtected(answer);
    }

    [Fact]
    public async Task Answer_OfAFailingExchange_CarriesTheHeaders()
    {
        var id = await running.Client.AddAccountAsync("Nobody's", key: "nobodys-key");

        var answer = await running.Client.TryCollectAsync(id);

        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        AssertProtected(answer);
    }

    [Fact]
    public async Task Answer_StaticFiles_CarryTheHeaders()
    {
        using var nobody = running.Product.Anonymous();
        var page = await nobody.GetStringAsync("/signin", TestContext.Current.CancellationToken);
        var files = Regex.Matches(page, "(?:href|src)=\"([^\"]+\\.(?:css|js|svg))\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct().ToList();
        Assert.NotEmpty(files);

        foreach (var file in files)
        {
            var answer = await nobody.GetAsync("/" + file.TrimStart('/'), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            AssertProtected(answer);
        }
    }

    private static void AssertProtected(HttpResponseMessage answer)
    {
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src 'self' 'unsafe-inline'", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["DENY"], answer.Headers.GetValues("X-Frame-Options"));
        Assert.True(answer.Headers.Contains("Referrer-Policy"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(answer.Headers.Contains("Server"));
    }
}
