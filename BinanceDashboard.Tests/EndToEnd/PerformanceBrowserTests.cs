using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>Return and risk in the browser: the same figure wherever it stands, and a benchmark that can be changed and put back.</summary>
[Collection(DemoCollection.Name)]
public sealed class PerformanceBrowserTests(DemoProduct demo)
{
    private readonly List<string> _faults = [];

    [Fact]
    public async Task Figures_AreTheSameOnOverviewOnPerformanceAndInTheApi()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, "3M");
        var (id, api) = await ApiAsync(page);

        var row = page.Locator(".measures tbody tr").Filter(new() { HasText = "Return (time-weighted)" });
        var own = await row.Locator("td.is-chosen").InnerTextAsync();
        await ShowAsync(page, "Benchmark");
        var benchmark = await row.Locator("td.is-chosen").InnerTextAsync();
        var drawdown = page.Locator(".measures tbody tr").Filter(new() { HasText = "Largest drawdown" }).Locator("td.is-chosen");
        await ShowAsync(page, "Account");
        var deepest = await drawdown.InnerTextAsync();

        await page.VisitAsync($"/?account={id}&period=3M");
        await page.ChartAsync();
        Assert.Equal(own.Trim(), (await page.Tile("Return (time-weighted)").Locator(".tile-value").InnerTextAsync()).Trim());
        Assert.Contains(benchmark.Trim(), await page.Tile("Return (time-weighted)").Locator(".tile-sub").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(deepest.Trim(), await page.Tile("Drawdown").Locator(".tile-sub").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(own.Trim(), Text(api.GetProperty("twr").GetDecimal()));
        Assert.Equal(benchmark.Trim(), Text(api.GetProperty("benchmarkTwr").GetDecimal()));
        Assert.Equal(deepest.Trim(), Text(api.GetProperty("maxDrawdown").GetDecimal()));
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Benchmark_ChangedAndPutBack_RetellsTheWholePast()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, "All");
        var alone = await page.Locator(".lab tbody tr").Filter(new() { HasText = "BTC alone" }).Locator(".worth").InnerTextAsync();
        try
        {
            await ChooseAsync(page, "BTC");
            await Assertions.Expect(page.Locator(".lab tbody tr")).ToHaveCountAsync(6);
            await Assertions.Expect(page.Locator(".lab .is-chosen .worth")).ToHaveTextAsync(await page.Locator(".lab tbody tr").Filter(new() { HasText = "BTC alone" }).Locator(".worth").InnerTextAsync());
            await page.GetByText("Every event that made it what it is").ClickAsync();
            await page.Locator(".audit-table tbody tr.first").First.WaitForAsync();
            Assert.NotEqual("", alone);
        }
        finally
        {
            await ChooseAsync(page, "50/50");
        }

        await Assertions.Expect(page.Locator(".lab tbody tr")).ToHaveCountAsync(5);
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Figure_Chosen_ExplainsItself()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, "1Y");

        await page.Locator(".measures tbody tr").Filter(new() { HasText = "Sharpe ratio" }).Locator("td.is-chosen button").ClickAsync();

        var dialog = page.GetByRole(AriaRole.Dialog);
        foreach (var part in new[] { "Sharpe ratio, 1Y", "√365", "NAV at the start", "Net cash flows", "Snapshots read" })
            await Assertions.Expect(dialog).ToContainTextAsync(part);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
        foreach (var chart in new[] { "Drawdown", "30 days", "90 days" })
        {
            await page.Locator(".over-time-card").GetByRole(AriaRole.Button, new() { Name = chart, Exact = true }).ClickAsync();
            await page.Locator(".over-time-card .line-frame[data-ready] .line-host svg").First.WaitForAsync();
        }

        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Chart_ChosenWhileAnotherIsOnItsWay_IsDrawn()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults);
        await page.EnterDemoAsync();
        var library = new TaskCompletionSource();
        await page.RouteAsync("**/apexcharts.esm.js", async route =>
        {
            await library.Task;
            await route.ContinueAsync();
        });
        await page.VisitAsync("/performance?period=1Y");
        // Written by the live page alone.
        await page.Locator(".drawdowns tbody tr").First.WaitForAsync();
        foreach (var chart in new[] { "Drawdown", "30 days", "90 days" })
        {
            var button = page.Locator(".over-time-card").GetByRole(AriaRole.Button, new() { Name = chart, Exact = true });
            await button.ClickAsync();
            await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
            await page.Locator(".over-time-card .line-frame").WaitForAsync();
        }

        library.SetResult();

        await page.Locator(".over-time-card .line-frame[data-ready] .line-host svg").First.WaitForAsync();
        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    public async Task Page_IsAccessibleAndStaysInItsWidth(int width, ColorScheme scheme)
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, "All", width, scheme);

        await page.AssertAccessibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");
        await page.Button("Change benchmark").ClickAsync();
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await page.AssertAccessibleAsync();
        Assert.Empty(_faults);
    }

    private static string Text(decimal ratio) =>
        (ratio < 0 ? "\u2212" : "+") + Math.Abs(Math.Round(ratio * 100, 2, MidpointRounding.AwayFromZero)).ToString("N2", CultureInfo.InvariantCulture) + "\u202F%";

    // What stands in the table is the other side's until the choice came back from the server.
    private static async Task ShowAsync(IPage page, string side)
    {
        var button = page.Locator(".measures-card").GetByRole(AriaRole.Button, new() { Name = side, Exact = true });
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
    }

    private static async Task ChooseAsync(IPage page, string preset)
    {
        await page.Button("Change benchmark").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = preset, Exact = true }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Compare with this" }).ClickAsync();
        await page.GetByText("The benchmark was changed").WaitForAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    }

    // The API over the same range as the page's period, signed in by the page's own cookie.
    private static async Task<(string Id, JsonElement Figures)> ApiAsync(IPage page)
    {
        var accounts = await (await page.APIRequest.GetAsync("/api/accounts")).JsonAsync();
        var id = accounts!.Value[0].GetProperty("id").GetString()!;
        var at = accounts.Value[0].GetProperty("lastSnapshotAt").GetDateTimeOffset();
        var query = string.Create(CultureInfo.InvariantCulture, $"from={at.AddMonths(-3):yyyy-MM-ddTHH:mm:ssZ}");
        return (id, (await (await page.APIRequest.GetAsync($"/api/accounts/{id}/performance?{query}")).JsonAsync())!.Value);
    }

    private async Task<IPage> OpenAsync(Browser browser, string period, int width = 1440, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await browser.OpenAsync(demo.Address, _faults, width, 900, scheme);
        await page.EnterDemoAsync();
        await page.VisitAsync($"/performance?period={period}");
        await page.Locator(".lab-card .line-frame[data-ready] .line-host svg").First.WaitForAsync();
        return page;
    }
}
