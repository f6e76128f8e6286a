using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The machine's own Chromium. Without one the test is skipped with a sentence, unless REQUIRE_BROWSER=1.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    // Generous: how long a page takes says how busy the machine is.
    private const int PatienceInMs = 240_000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<Browser> StartAsync()
    {
        var path = Environment.GetEnvironmentVariable("CHROME_PATH") ?? "/usr/bin/chromium";
        if (!File.Exists(path))
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("REQUIRE_BROWSER") == "1", $"There is no Chromium at {path}: install it, or name one in CHROME_PATH.");
            Assert.Fail($"There is no Chromium at {path}, and REQUIRE_BROWSER=1.");
        }

        Assertions.SetDefaultExpectTimeout(PatienceInMs);
        var playwright = await Playwright.CreateAsync();
        return new Browser(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments }));
    }

    /// <summary>A fresh window; what goes wrong in it is written to <paramref name="faults"/>: console errors, page errors, requests to another origin.</summary>
    public async Task<IPage> OpenAsync(Uri address, List<string> faults, int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
            BaseURL = address.ToString(),
            TimezoneId = "Europe/Prague",
        });
        context.SetDefaultTimeout(PatienceInMs);
        Assertions.SetDefaultExpectTimeout(PatienceInMs);
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") faults.Add($"console: {message.Text}");
        };
        page.PageError += (_, error) => faults.Add($"page: {error}");
        page.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal) && new Uri(request.Url).Authority != address.Authority) faults.Add($"foreign: {request.Url}");
        };
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
