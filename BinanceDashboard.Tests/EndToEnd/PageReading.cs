using System.Globalization;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>How the browser tests get to the pages and read them.</summary>
internal static partial class PageReading
{
    public static async Task EnterDemoAsync(this IPage page)
    {
        await page.GotoAsync("/signin");
        await page.GetByRole(AriaRole.Button, new() { Name = "Explore the demo" }).ClickAsync();
        await page.ChartAsync();
    }

    public static async Task SignInAsync(this IPage page, string email, string password)
    {
        await page.GotoAsync("/signin");
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }

    /// <summary>Goes to a page and waits until it is live: what is clicked earlier is heard by nobody.</summary>
    public static async Task VisitAsync(this IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.LiveAsync();
    }

    /// <summary>Loads the page again and waits until it is live.</summary>
    public static async Task AgainAsync(this IPage page)
    {
        await page.ReloadAsync();
        await page.LiveAsync();
    }

    private static Task LiveAsync(this IPage page) => page.Locator(".shell[data-live]").WaitForAsync();

    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Waits until the chart is drawn; the demo's first start takes a while.</summary>
    public static Task ChartAsync(this IPage page) => page.Locator(".chart-frame[data-ready] .chart-host svg").First.WaitForAsync(new() { Timeout = 180_000 });

    public static ILocator Tile(this IPage page, string label) => page.GetByRole(AriaRole.Group, new() { Name = label, Exact = true });

    /// <summary>The number of a tile, its minus sign kept.</summary>
    public static async Task<decimal> NumberAsync(this IPage page, string label)
    {
        var text = await page.Tile(label).Locator(".tile-value").InnerTextAsync();
        return decimal.Parse(NotOfANumber().Replace(text, "").Replace('\u2212', '-'), CultureInfo.InvariantCulture);
    }

    /// <summary>How many points the longest line of a chart has.</summary>
    public static Task<int> LongestLineAsync(this ILocator chart) => chart.EvaluateAsync<int>(
        "svg => Math.max(0, ...[...svg.querySelectorAll('path')].map(path => (path.getAttribute('d') ?? '').split(/[LMC]/).length - 1))");

    public static async Task AssertAccessibleAsync(this IPage page)
    {
        var serious = (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical");
        Assert.Empty(serious.Select(violation => $"{violation.Id}: {violation.Help} {violation.Nodes.FirstOrDefault()?.Html}"));
    }

    [GeneratedRegex("[^0-9.\u2212]")]
    private static partial Regex NotOfANumber();
}
