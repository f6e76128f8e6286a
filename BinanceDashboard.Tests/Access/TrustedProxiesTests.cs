using System.Net;
using System.Text;
using BinanceDashboard.Access;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Access;

/// <summary>Behind a proxy that speaks TLS to the browser and plain HTTP to the dashboard.</summary>
public sealed class TrustedProxiesTests
{
    [Theory]
    [InlineData("127.0.0.1, ::1", HttpStatusCode.OK)]
    [InlineData("127.0.0.0/8", HttpStatusCode.OK)]
    [InlineData("10.0.0.2", HttpStatusCode.Forbidden)]
    [InlineData("", HttpStatusCode.Forbidden)]
    public async Task AWriteFromThePublicAddress_IsTakenOnlyThroughATrustedProxy(string trusted, HttpStatusCode expected)
    {
        await using var product = Product.Start([new("Proxy:Trusted", trusted)]);
        using var client = product.Anonymous();

        Assert.Equal(expected, await SignInAsync(client, origin: "https://dashboard.example.org"));
        Assert.Equal(HttpStatusCode.Forbidden, await SignInAsync(client, origin: "https://elsewhere.example.org"));
    }

    [Fact]
    public async Task ATrustedProxysCallers_AreThrottledEachByItself()
    {
        await using var product = Product.Start([new("Proxy:Trusted", "127.0.0.1, ::1")]);
        using var client = product.Anonymous();
        for (var number = 0; number < 20; number++) await SignInAsync(client, email: $"nobody{number}@example.org", address: "203.0.113.7");

        Assert.Equal(HttpStatusCode.TooManyRequests, await SignInAsync(client, email: "nobody@example.org", address: "203.0.113.7"));
        Assert.Equal(HttpStatusCode.OK, await SignInAsync(client, address: "203.0.113.8"));
    }

    [Theory]
    [InlineData("10.0.0.2", true)]
    [InlineData("10.0.0.0/8, fd00::1", true)]
    [InlineData("proxy.local", false)]
    [InlineData("10.0.0.0/40", false)]
    public void Validate_NamesWhatIsNoAddress(string trusted, bool valid)
    {
        var options = new ProxyOptions { Trusted = trusted };

        var result = options.Validate(null, options);
        Assert.Equal(valid, result.Succeeded);
        if (!valid) Assert.Contains("Proxy:Trusted", result.FailureMessage, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> SignInAsync(HttpClient client, string? origin = null, string email = Product.Email, string address = "203.0.113.9")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/auth/login")
        {
            Content = new StringContent($$"""{"email":"{{email}}","password":"{{Product.Password}}"}""", Encoding.UTF8, "application/json"),
            Headers = { { "X-Forwarded-For", address }, { "X-Forwarded-Proto", "https" }, { "X-Forwarded-Host", "dashboard.example.org" } },
        };
        if (origin is not null) request.Headers.Add("Origin", origin);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
