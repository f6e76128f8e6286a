using System.Globalization;
using BinanceDashboard.Collector.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>From a rule to what it tells, clicked through.</summary>
public sealed class AlertsBrowserTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    private readonly List<string> _faults = [];

    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    public async Task AddFireLookPauseAndDelete(int width, ColorScheme scheme)
    {
        running.Rest();
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(running.Product.Address, _faults, width, 900, scheme);
        await page.SignInAsync(Product.Email, Product.Password);
        await page.ChartAsync();
        // The dialog of an address is opened by the live page alone.
        await page.GotoAsync("/alerts?new=PriceAbove&asset=BTC&level=9000000");
        var dialog = page.Locator("dialog[open]");
        await dialog.GetByText("It tells once and ends at").WaitForAsync();
        await CheckAsync(page);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add rule" }).ClickAsync();
        var quiet = Row(page, "BTC above");
        await Assertions.Expect(quiet).ToContainTextAsync("Quiet");
        await AddNavAsync(page);
        await CheckAsync(page);

        await NewEventAsync(page);
        await CheckAsync(page);
        await page.Button("Pause BTC above").ClickAsync();
        await Assertions.Expect(quiet).ToContainTextAsync("Paused");
        foreach (var title in new[] { "BTC above", "NAV above" })
        {
            await page.Button($"Delete {title}").ClickAsync();
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Delete rule" }).ClickAsync();
            await Assertions.Expect(Row(page, title)).ToHaveCountAsync(0);
        }

        await Assertions.Expect(page.Locator(".alert-events")).ToContainTextAsync("NAV is");
        Assert.Empty(_faults);
    }

    // A rule that is true only after a deposit; what will not do is said first.
    private async Task AddNavAsync(IPage page)
    {
        var nav = (await running.Client.PointsAsync(running.AccountId))[^1].Number("nav");
        await page.Button("Add a rule").ClickAsync();
        var dialog = page.Locator("dialog[open]");
        await dialog.GetByLabel("Tell me when").SelectOptionAsync("NavAbove");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add rule" }).ClickAsync();
        await dialog.GetByText("Enter a value of the account above zero").WaitForAsync();
        await dialog.GetByLabel("Level, USD").FillAsync(Math.Round(nav + 1_000_000).ToString(CultureInfo.InvariantCulture));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add rule" }).ClickAsync();
        await Assertions.Expect(Row(page, "NAV above")).ToContainTextAsync("Quiet");
    }

    // The bell of the page that is open counts it without being asked, until the page of alerts was looked at.
    private async Task NewEventAsync(IPage page)
    {
        running.Control.Deposit("USDT", 2_000_000);
        running.Rest();
        await running.Client.CollectAsync(running.AccountId);
        await page.VisitAsync("/accounts");
        await running.Product.Services.GetRequiredService<JobRunner>().RunDueAsync("alerts", TestContext.Current.CancellationToken);
        var bell = page.Locator("a.bell");
        await Assertions.Expect(bell).ToHaveAttributeAsync("aria-label", "Alerts, 1 new");
        await bell.ClickAsync();
        await Assertions.Expect(page.Locator(".alert-events tbody tr.new")).ToHaveCountAsync(1);
        await Assertions.Expect(Row(page, "NAV above")).ToContainTextAsync("Firing");
        await Assertions.Expect(bell).ToHaveAttributeAsync("aria-label", "Alerts");
    }

    private static ILocator Row(IPage page, string title) => page.Locator(".alert-rules tbody tr", new() { Has = page.GetByRole(AriaRole.Button, new() { Name = $"Change {title}", Exact = true }) });

    private static async Task CheckAsync(IPage page)
    {
        await page.AssertAccessibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");
    }
}
