using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Access;

/// <summary>Nothing is told to nobody, and nobody learns who has an account here.</summary>
public sealed class SignInTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    [Theory]
    [InlineData("GET", "/api/accounts")]
    [InlineData("POST", "/api/accounts")]
    [InlineData("PATCH", "/api/accounts/1")]
    [InlineData("DELETE", "/api/accounts/1?confirm=Main")]
    [InlineData("POST", "/api/accounts/1/collect")]
    [InlineData("GET", "/api/accounts/1/nav")]
    [InlineData("GET", "/api/accounts/1/flows")]
    [InlineData("GET", "/api/accounts/1/benchmark")]
    [InlineData("GET", "/api/accounts/nonsense/nav")]
    [InlineData("GET", "/api/users")]
    [InlineData("POST", "/api/users")]
    [InlineData("DELETE", "/api/users/1")]
    [InlineData("GET", "/api/there/is/no/such/route")]
    public async Task Api_WithoutSignIn_Is401WithASentence(string method, string path)
    {
        using var nobody = running.Product.Anonymous();
        using var bearer = running.Product.Anonymous();
        bearer.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "garbage");

        foreach (var client in new[] { nobody, bearer })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Contains("sign in", await answer.SentenceAsync(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/accounts")]
    public async Task Page_WithoutSignIn_GoesToTheSignInPage(string path)
    {
        using var nobody = running.Product.Anonymous();

        var answer = await nobody.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/signin", answer.Headers.Location!.IsAbsoluteUri ? answer.Headers.Location.AbsolutePath : answer.Headers.Location.ToString().Split('?')[0]);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/signin")]
    public async Task Page_OpenToAll_Is200(string path)
    {
        using var nobody = running.Product.Anonymous();

        Assert.Equal(HttpStatusCode.OK, (await nobody.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Login_WrongPasswordAndUnknownUser_AnswerTheSame()
    {
        using var nobody = running.Product.Anonymous();

        var wrong = await nobody.PostAsJsonAsync("/api/auth/login", new { email = Product.Email, password = "wrong password" }, TestContext.Current.CancellationToken);
        var unknown = await nobody.PostAsJsonAsync("/api/auth/login", new { email = "nobody@example.org", password = "wrong password" }, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (wrong.StatusCode, unknown.StatusCode));
        Assert.Equal(await wrong.SentenceAsync(), await unknown.SentenceAsync());
        Assert.Equal(wrong.Headers.Select(header => header.Key).Order(), unknown.Headers.Select(header => header.Key).Order());
    }

    [Theory]
    [InlineData("""{"email":null,"password":null}""")]
    [InlineData("{}")]
    public async Task Login_NothingEntered_Is401(string body)
    {
        using var nobody = running.Product.Anonymous();
        using var content = new StringContent(body, new MediaTypeHeaderValue("application/json"));

        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.PostAsync("/api/auth/login", content, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Refresh_TokenOfALogin_GivesTokensThatWork()
    {
        using var nobody = running.Product.Anonymous();
        var login = await (await nobody.PostAsJsonAsync("/api/auth/login", new { email = Product.Email, password = Product.Password }, TestContext.Current.CancellationToken)).JsonAsync();
        Assert.Equal("Bearer", login.GetProperty("tokenType").GetString());

        var answer = await nobody.PostAsJsonAsync("/api/auth/refresh", new { refreshToken = login.GetProperty("refreshToken").GetString() }, TestContext.Current.CancellationToken);

        nobody.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await answer.JsonAsync()).GetProperty("accessToken").GetString());
        Assert.Equal(HttpStatusCode.OK, (await nobody.GetAsync("/api/accounts", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("""{"refreshToken":"garbage"}""")]
    [InlineData("""{"refreshToken":""}""")]
    [InlineData("{}")]
    public async Task Refresh_Garbage_Is401(string body)
    {
        using var nobody = running.Product.Anonymous();
        using var content = new StringContent(body, new MediaTypeHeaderValue("application/json"));

        var answer = await nobody.PostAsync("/api/auth/refresh", content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("sign in again", await answer.SentenceAsync(), StringComparison.Ordinal);
    }
}
