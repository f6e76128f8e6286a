using System.Net;
using System.Net.Http.Headers;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Access;

/// <summary>Whatever is posted to a form: its page again, with a sentence, and nobody signed in by it.</summary>
public sealed class SignInFormsTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    private static readonly string Long = new('x', 100_000);

    [Theory]
    [InlineData("/account/sign-in", "/signin", "open for too long")]
    [InlineData("/account/set-up", "/setup", "open for too long")]
    [InlineData("/account/sign-out", "/signin", "still signed in")]
    public async Task Post_WithoutAntiforgeryToken_SaysSo(string path, string page, string words)
    {
        using var browser = running.Product.Browser();
        foreach (var fields in new KeyValuePair<string, string>[][] { [], [new("email", Product.Email), new("password", Product.Password), new("repeat", Product.Password)] })
        {
            using var form = new FormUrlEncodedContent(fields);

            await AssertShownAgainAsync(browser, await browser.PostAsync(path, form, TestContext.Current.CancellationToken), page, words);
        }
    }

    [Theory]
    [InlineData("/account/sign-in", "/signin")]
    [InlineData("/account/set-up", "/setup")]
    public async Task Post_NoFormAtAll_SaysSo(string path, string page)
    {
        using var browser = running.Product.Browser();
        using var json = new StringContent("{}", new MediaTypeHeaderValue("application/json"));
        using var cut = new StringContent("--x", MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x"));

        await AssertShownAgainAsync(browser, await browser.PostAsync(path, null, TestContext.Current.CancellationToken), page, "open for too long");
        await AssertShownAgainAsync(browser, await browser.PostAsync(path, json, TestContext.Current.CancellationToken), page, "open for too long");
        await AssertShownAgainAsync(browser, await browser.PostAsync(path, cut, TestContext.Current.CancellationToken), page, "did not arrive whole");
    }

    [Theory]
    [InlineData("/account/sign-in", "/signin")]
    [InlineData("/account/set-up", "/setup")]
    public async Task Post_LongerThanAnybodyTypes_SaysSo(string path, string page)
    {
        using var browser = running.Product.Browser();

        await AssertShownAgainAsync(browser, await browser.PostFormAsync(page, path, new("email", Product.Email), new("password", Long), new("repeat", Long)), page, "too long");
    }

    [Fact]
    public async Task SignIn_FieldsMissing_SaysThatTheyDoNotBelongTogether()
    {
        using var browser = running.Product.Browser();

        await AssertShownAgainAsync(browser, await browser.PostFormAsync("/signin", "/account/sign-in"), "/signin", "do not belong together");
        await AssertShownAgainAsync(browser, await browser.PostFormAsync("/signin", "/account/sign-in", new KeyValuePair<string, string>("email", Product.Email)), "/signin", "do not belong together");
    }

    [Theory]
    [InlineData("", "", "", "password will not do")]
    [InlineData("", "long enough", "long enough", "not an e-mail address")]
    [InlineData("not an address", "long enough", "long enough", "not an e-mail address")]
    [InlineData("me@example.org", "", "", "password will not do")]
    [InlineData("me@example.org", "short", "short", "password will not do")]
    [InlineData("me@example.org", "long enough", "", "passwords differ")]
    public async Task SetUp_FieldMissingOrWrong_SaysWhich(string email, string password, string repeat, string words)
    {
        await using var product = Product.Start([new("Owner:Email", ""), new("Owner:Password", "")]);
        using var browser = product.Browser();
        KeyValuePair<string, string>[] entered = [new("email", email), new("password", password), new("repeat", repeat)];

        var answer = await browser.PostFormAsync("/setup", "/account/set-up", entered.Where(field => field.Value.Length > 0));

        await AssertShownAgainAsync(browser, answer, "/setup", words);
    }

    [Theory]
    [InlineData(255, 8, "not an e-mail address")]
    [InlineData(50, 1_001, "password will not do")]
    public async Task SetUp_FieldOversized_SaysWhich(int email, int password, string words)
    {
        await using var product = Product.Start([new("Owner:Email", ""), new("Owner:Password", "")]);
        using var browser = product.Browser();
        var (address, secret) = (new string('a', email - 12) + "@example.org", new string('p', password));

        await AssertShownAgainAsync(browser, await browser.PostFormAsync("/setup", "/account/set-up", new("email", address), new("password", secret), new("repeat", secret)), "/setup", words);
    }

    [Fact]
    public async Task SetUp_OwnerIsThereAlready_SaysSo()
    {
        using var browser = running.Product.Browser();

        var answer = await browser.PostFormAsync("/setup", "/account/set-up", new("email", "second@example.org"), new("password", "long enough"), new("repeat", "long enough"));

        await AssertShownAgainAsync(browser, answer, "/setup", "has an owner already");
    }

    private static async Task AssertShownAgainAsync(HttpClient browser, HttpResponseMessage answer, string page, string words)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(page, answer.Headers.Location?.ToString().Split('?')[0]);
        Assert.DoesNotContain(answer.Headers.Where(header => header.Key == "Set-Cookie").SelectMany(header => header.Value), cookie => cookie.StartsWith("signed-in=", StringComparison.Ordinal));
        Assert.Contains(words, await browser.SentenceOnThePageAsync(answer), StringComparison.Ordinal);
    }
}
