using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The jobs page, clicked through by the owner.</summary>
public sealed class JobsBrowserTests(ScheduledProduct running) : IClassFixture<ScheduledProduct>
{
    private readonly List<string> _faults = [];

    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    public async Task RunNowPauseResumeAndFilter(int width, ColorScheme scheme)
    {
        running.Rest();
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(running.Product.Address, _faults, width, 900, scheme);
        await page.SignInAsync(Product.Email, Product.Password);
        await page.ChartAsync();
        await page.VisitAsync("/jobs");
        var row = page.Locator(".jobs tbody tr", new() { HasText = "Portfolio imports" });
        await row.WaitForAsync();
        await CheckAsync(page);

        await page.Button("Run now: Portfolio imports").ClickAsync();
        await page.Locator(".notice.good", new() { HasText = "running for your accounts" }).WaitForAsync();
        var run = page.Locator(".job-runs tbody tr", new() { HasText = "Portfolio imports, by hand" }).First;
        await Assertions.Expect(run).ToContainTextAsync("Main");
        await Assertions.Expect(page.Button("Run now: Portfolio imports")).ToBeEnabledAsync();
        await Assertions.Expect(run.Locator(".result .badge.good, .result .badge.failure")).ToBeVisibleAsync();

        await page.Button("Pause Portfolio imports").ClickAsync();
        await Assertions.Expect(row).ToContainTextAsync("Paused");
        await CheckAsync(page);
        await page.Button("Resume Portfolio imports").ClickAsync();
        await Assertions.Expect(row).Not.ToContainTextAsync("Paused");

        await page.Button("Waiting").ClickAsync();
        await Assertions.Expect(page.Locator(".job-runs-card")).ToContainTextAsync("No run of this result");
        await page.Locator(".job-runs-card .segments button").First.ClickAsync();
        await run.WaitForAsync();
        Assert.Empty(_faults);
    }

    private static async Task CheckAsync(IPage page)
    {
        await page.AssertAccessibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");
    }
}
