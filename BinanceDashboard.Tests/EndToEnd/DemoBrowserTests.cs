using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>What a newcomer does first, in a real browser against the whole program in its demo.</summary>
[Collection(DemoCollection.Name)]
public sealed partial class DemoBrowserTests(DemoProduct demo)
{
    private readonly List<string> _faults = [];

    [Fact]
    public async Task ExploreTheDemo_ShowsNavBenchmarkAndChart()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults);
        await page.EnterDemoAsync();

        Assert.True(await page.NumberAsync("Net asset value") > 1_000);
        Assert.True(await page.NumberAsync("Benchmark") > 1_000);
        var chart = page.Locator(".chart-host svg").First;
        Assert.True(await chart.LongestLineAsync() > 300, "A line of the chart has more than 300 points.");
        Assert.True(await chart.Locator(".apexcharts-series path[fill='none'], .apexcharts-line-series path, .apexcharts-area-series path").CountAsync() >= 2);
        Assert.InRange(await chart.Locator(".apexcharts-yaxis-label").CountAsync(), 3, 6);
        Assert.Contains("▲▼", await page.Locator(".legend").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task SwitchAccount_ShowsOtherNumbersAndStaysAfterAReload()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults);
        await page.EnterDemoAsync();
        var first = await page.NumberAsync("Net asset value");

        var numbers = new List<decimal> { first };
        foreach (var name in new[] { "Second account", "All accounts" })
        {
            var shown = page.Tile("Net asset value").Locator(".tile-value");
            var before = await shown.InnerTextAsync();
            await page.GetByRole(AriaRole.Combobox, new() { Name = "Account" }).SelectOptionAsync(new SelectOptionValue { Label = name });
            await Assertions.Expect(shown).Not.ToHaveTextAsync(before);
            await page.ChartAsync();
            numbers.Add(await page.NumberAsync("Net asset value"));
        }

        Assert.Equal(3, numbers.Distinct().Count());
        // Each is of its own moment.
        Assert.InRange((numbers[0] + numbers[1]) / numbers[2], 0.98m, 1.02m);
        await page.AgainAsync();
        await page.ChartAsync();
        Assert.InRange(await page.NumberAsync("Net asset value") / numbers[2], 0.98m, 1.02m);
        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Pages_HaveNoSeriousAccessibilityFinding(int width, ColorScheme scheme)
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults, width, 900, scheme);
        await page.GotoAsync("/signin");
        await page.AssertAccessibleAsync();
        await page.EnterDemoAsync();
        await page.AssertAccessibleAsync();
        await page.VisitAsync("/accounts");
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Accounts" }).WaitForAsync();
        await page.AssertAccessibleAsync();
        await page.VisitAsync("/demo");
        await page.ChartAsync();
        await page.GetByText("A fault of your own").ClickAsync();
        await page.AssertAccessibleAsync();

        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Holding_Chosen_TellsWhereItIsAndWhatTheExchangeSays()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults, width: 390);
        await page.EnterDemoAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "BTC", Exact = true });

        await page.Button("BTC").First.ClickAsync();
        await Assertions.Expect(dialog.Locator(".coin-source")).ToContainTextAsync("Withdrawing");
        await Assertions.Expect(dialog).ToContainTextAsync("COIN-M futures");
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Theme_SurvivesAReload()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults);
        await page.EnterDemoAsync();

        await page.GetByRole(AriaRole.Switch, new() { NameRegex = Theme() }).ClickAsync();
        await page.AgainAsync();

        Assert.Equal("dark", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task SignOut_InAnotherTab_TakesTheNumbersOffTheOpenPage()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults);
        await page.EnterDemoAsync();
        var other = await page.Context.NewPageAsync();
        await other.VisitAsync("/");
        await other.ChartAsync();

        await other.GetByRole(AriaRole.Button, new() { Name = "User menu" }).ClickAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Explore the demo" }).WaitForAsync();
        Assert.Equal(0, await page.Tile("Net asset value").CountAsync());
        Assert.Equal("/signin", new Uri(page.Url).AbsolutePath);
    }

    [GeneratedRegex("theme", RegexOptions.IgnoreCase)]
    private static partial Regex Theme();
}
