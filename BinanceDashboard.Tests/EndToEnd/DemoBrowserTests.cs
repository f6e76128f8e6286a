using System.Globalization;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>What a newcomer does first, in a real browser against the whole program in its demo.</summary>
public sealed partial class DemoBrowserTests(DemoProduct demo) : IClassFixture<DemoProduct>
{
    private readonly List<string> _faults = [];

    [Fact]
    public async Task ExploreTheDemo_ShowsNavBenchmarkAndChart()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults);
        await EnterAsync(page);

        Assert.True(await NumberAsync(page, "Net asset value") > 1_000);
        Assert.True(await NumberAsync(page, "Benchmark") > 1_000);
        var chart = page.Locator(".chart-host svg").First;
        Assert.True(await LongestLineAsync(chart) > 300, "A line of the chart has more than 300 points.");
        Assert.True(await chart.Locator(".apexcharts-series path[fill='none'], .apexcharts-line-series path, .apexcharts-area-series path").CountAsync() >= 2);
        Assert.Contains("▲▼", await page.Locator(".legend").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task SwitchAccount_ShowsOtherNumbersAndStaysAfterAReload()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults);
        await EnterAsync(page);
        var first = await NumberAsync(page, "Net asset value");

        var numbers = new List<decimal> { first };
        foreach (var name in new[] { "Second account", "All accounts" })
        {
            var shown = Tile(page, "Net asset value").Locator(".tile-value");
            var before = await shown.InnerTextAsync();
            await page.GetByRole(AriaRole.Combobox, new() { Name = "Account" }).SelectOptionAsync(new SelectOptionValue { Label = name });
            await Assertions.Expect(shown).Not.ToHaveTextAsync(before);
            await ChartAsync(page);
            numbers.Add(await NumberAsync(page, "Net asset value"));
        }

        Assert.Equal(3, numbers.Distinct().Count());
        // Each is rounded to the cent for itself.
        Assert.InRange(numbers[0] + numbers[1] - numbers[2], -0.01m, 0.01m);
        await page.ReloadAsync();
        await ChartAsync(page);
        Assert.Equal(numbers[2], await NumberAsync(page, "Net asset value"));
        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Pages_HaveNoSeriousAccessibilityFinding(int width)
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults, width, 900, ColorScheme.Dark);
        await page.GotoAsync("/signin");
        await AssertAccessibleAsync(page);
        await EnterAsync(page);
        await AssertAccessibleAsync(page);
        await page.GotoAsync("/accounts");
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Accounts" }).WaitForAsync();
        await AssertAccessibleAsync(page);

        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Theme_SurvivesAReload()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults);
        await EnterAsync(page);

        await page.GetByRole(AriaRole.Switch, new() { NameRegex = Theme() }).ClickAsync();
        await page.ReloadAsync();

        Assert.Equal("dark", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task SignOut_InAnotherTab_TakesTheNumbersOffTheOpenPage()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults);
        await EnterAsync(page);
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/");
        await ChartAsync(other);

        await other.GetByRole(AriaRole.Button, new() { Name = "User menu" }).ClickAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Explore the demo" }).WaitForAsync();
        Assert.Equal(0, await Tile(page, "Net asset value").CountAsync());
        Assert.Equal("/signin", new Uri(page.Url).AbsolutePath);
    }

    private static async Task EnterAsync(IPage page)
    {
        await page.GotoAsync("/signin");
        await page.GetByRole(AriaRole.Button, new() { Name = "Explore the demo" }).ClickAsync();
        await ChartAsync(page);
    }

    private static Task ChartAsync(IPage page) => page.Locator(".chart-frame[data-ready] .chart-host svg").First.WaitForAsync();

    private static ILocator Tile(IPage page, string label) => page.GetByRole(AriaRole.Group, new() { Name = label, Exact = true });

    private static async Task<decimal> NumberAsync(IPage page, string label)
    {
        var text = await Tile(page, label).Locator(".tile-value").InnerTextAsync();
        return decimal.Parse(NotOfANumber().Replace(text, ""), CultureInfo.InvariantCulture);
    }

    private static Task<int> LongestLineAsync(ILocator chart) => chart.EvaluateAsync<int>(
        "svg => Math.max(...[...svg.querySelectorAll('path')].map(path => (path.getAttribute('d') ?? '').split(/[LMC]/).length - 1))");

    private static async Task AssertAccessibleAsync(IPage page)
    {
        var serious = (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical");
        Assert.Empty(serious.Select(violation => $"{violation.Id}: {violation.Help} {violation.Nodes.FirstOrDefault()?.Html}"));
    }

    [GeneratedRegex("theme", RegexOptions.IgnoreCase)]
    private static partial Regex Theme();

    [GeneratedRegex("[^0-9.]")]
    private static partial Regex NotOfANumber();
}
