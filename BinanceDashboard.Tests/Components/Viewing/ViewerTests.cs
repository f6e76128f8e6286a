using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Http;

namespace BinanceDashboard.Tests.Components.Viewing;

public sealed class ViewerTests
{
    [Fact]
    public void From_NoCookies_Default() => Assert.Equal(Viewer.Default, Viewer.From(Request("", "")));

    [Fact]
    public void From_Cookies_Taken()
    {
        var viewer = Viewer.From(Request("theme=dark; amounts=hidden; tz=Europe%2FPrague", "de-DE,de;q=0.9"));

        Assert.Equal(new Viewer { Theme = "dark", AmountsHidden = true, ZoneId = "Europe/Prague", CultureName = "de-DE" }, viewer);
    }

    [Fact]
    public void From_Nonsense_Default() =>
        Assert.Equal(Viewer.Default, Viewer.From(Request("theme=\"><script>; amounts=1; tz=Mars%2FOlympus", "xx-nonsense, *")));

    private static HttpRequest Request(string cookies, string languages)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = cookies;
        context.Request.Headers.AcceptLanguage = languages;
        return context.Request;
    }
}
