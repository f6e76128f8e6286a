using System.Text.RegularExpressions;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>Forms as a browser posts them, antiforgery token included.</summary>
internal static partial class FormPosts
{
    /// <param name="page">The page that the form stands on.</param>
    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient browser, string page, string path, params IEnumerable<KeyValuePair<string, string>> fields)
    {
        var token = Token().Match(await browser.GetStringAsync(page, TestContext.Current.CancellationToken)).Groups[1].Value;
        using var form = new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", token)]);
        return await browser.PostAsync(path, form, TestContext.Current.CancellationToken);
    }

    public static Task<HttpResponseMessage> SignInAsync(this HttpClient browser, string email = Product.Email, string password = Product.Password, string returnUrl = "/") =>
        browser.PostFormAsync("/signin", "/account/sign-in", new("email", email), new("password", password), new("returnUrl", returnUrl));

    /// <summary>The sentence on the page that an answer leads to.</summary>
    public static async Task<string> SentenceOnThePageAsync(this HttpClient browser, HttpResponseMessage answer)
    {
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        var page = await browser.GetStringAsync(answer.Headers.Location, TestContext.Current.CancellationToken);
        return System.Net.WebUtility.HtmlDecode(Tag().Replace(Notice().Match(page).Groups[1].Value, "")).Trim();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("class=\"notice-words\"[^>]*>(.*?)</div>", RegexOptions.Singleline)]
    private static partial Regex Notice();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
