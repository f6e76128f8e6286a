using System.Globalization;
using BinanceDashboard.Store.Logs;
using BinanceDashboard.Tests.Api;
using BinanceDashboard.Tests.Store.Logs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The log as it is read: live, paused, filtered, looked into.</summary>
public sealed class LogsBrowserTests(LoggedProduct running) : IClassFixture<LoggedProduct>
{
    private readonly List<string> _faults = [];

    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    public async Task LivePausedFilteredAndLookedInto(int width, ColorScheme scheme)
    {
        var account = long.Parse(running.AccountId, CultureInfo.InvariantCulture);
        for (var number = 0; number < 60; number++) await running.SayAsync($"one of many at {width}", account);
        await running.SayAsync($"it broke at {width}", account, LogLevel.Error, exception: "System.TimeoutException: too late\n   at Somewhere()");
        await running.SayAsync($"another fault at {width}", account, LogLevel.Error);
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(running.Product.Address, _faults, width, 900, scheme);
        await page.SignInAsync(Product.Email, Product.Password);
        await page.ChartAsync();
        await page.VisitAsync("/logs");
        await CheckAsync(page);

        await LiveAsync(page, width);
        await page.GetByLabel("Level", new() { Exact = true }).SelectOptionAsync("Error");
        var rows = page.Locator(".log-list tbody tr:has(td.message)");
        await Assertions.Expect(rows.Filter(new() { HasText = "one of many" })).ToHaveCountAsync(0);
        await page.GetByLabel("Text", new() { Exact = true }).FillAsync($"broke at {width}");
        await page.GetByLabel("Text", new() { Exact = true }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".log-filters .count")).ToHaveTextAsync("1 entry");
        Assert.Contains("level=Error", page.Url, StringComparison.Ordinal);
        await rows.First.GetByRole(AriaRole.Button).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Entry of the log" });
        await Assertions.Expect(dialog).ToContainTextAsync("System.TimeoutException: too late");
        await Assertions.Expect(dialog).ToContainTextAsync("2001");
        await CheckAsync(page);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).Last.ClickAsync();
        await DownloadAsync(page, width);

        await page.VisitAsync("/logs?text=nowhere-to-be-found");
        await page.GetByText("No entry matches").WaitForAsync();
        await CheckAsync(page);
        Assert.Empty(_faults);
    }

    // What is kept appears by itself, unless the page is paused.
    private async Task LiveAsync(IPage page, int width)
    {
        Say("came live");
        await page.GetByText($"came live at {width}").WaitForAsync();
        await page.Button("Pause").ClickAsync();
        await page.Button("Resume").WaitForAsync();
        Say("came later");
        await page.GetByText("1 newer").WaitForAsync();
        await Assertions.Expect(page.GetByText($"came later at {width}")).ToHaveCountAsync(0);
        await page.Button("Resume").ClickAsync();
        await page.GetByText($"came later at {width}").WaitForAsync();

        void Say(string words) =>
            running.Product.Services.GetRequiredService<LogQueue>().Add(Entries.Of(1, at: TimeProvider.System.GetUtcNow()) with { Message = $"{words} at {width}" });
    }

    private static async Task DownloadAsync(IPage page, int width)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync());
        var text = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Contains($"it broke at {width}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("one of many", text, StringComparison.Ordinal);
    }

    private static async Task CheckAsync(IPage page)
    {
        await page.AssertAccessibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");
    }
}
