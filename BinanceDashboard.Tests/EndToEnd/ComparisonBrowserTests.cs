using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>All accounts side by side on the overview.</summary>
[Collection(DemoCollection.Name)]
public sealed class ComparisonBrowserTests(DemoProduct demo)
{
    // Every cell lies inside the card and upon no other of its row.
    private const string CellsAreApart = """
        () => [...document.querySelectorAll('.comparison tbody tr:first-child')].every(row => {
          const card = row.closest('.card').getBoundingClientRect();
          const cells = [...row.children].map(cell => cell.getBoundingClientRect());
          const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
          return [...row.children].every(cell => cell.scrollWidth <= cell.clientWidth + 1)
            && cells.every((a, i) => a.left >= card.left && a.right <= card.right && cells.every((b, j) => i === j || apart(a, b)));
        })
        """;

    private readonly List<string> _faults = [];

    [Fact]
    public async Task AllAccounts_AreRowsAndLines_AndANameLeadsToItsOwnOverview()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser);

        var rows = page.Locator(".comparison tbody");
        await Assertions.Expect(rows).ToHaveCountAsync(3);
        var navs = new List<decimal>();
        foreach (var text in await rows.Locator(".nav").AllInnerTextsAsync()) navs.Add(decimal.Parse(text, CultureInfo.InvariantCulture));
        // Each is rounded to the cent for itself.
        Assert.InRange(navs[0] + navs[1] - navs[2], -0.01m, 0.01m);
        Assert.Equal(3, await page.Locator(".line-host .apexcharts-line-series .apexcharts-series").CountAsync());
        Assert.True(await page.Locator(".line-host svg").First.LongestLineAsync() > 100, "A line has more than 100 points.");

        await page.Locator(".comparison").GetByRole(AriaRole.Link, new() { Name = "Second account" }).ClickAsync();
        await Assertions.Expect(page.Locator(".comparison")).ToHaveCountAsync(0);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("account=\\d+&period=3M"));
        await page.ChartAsync();
        Assert.InRange(await page.NumberAsync("Net asset value") / navs[1], 0.8m, 1.2m);
        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    public async Task AllAccounts_AreAccessibleAndStayInTheirWidth(int width, ColorScheme scheme)
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, width, scheme);

        await page.AssertAccessibleAsync();
        Assert.True(await page.EvaluateAsync<bool>(CellsAreApart), "The cells of a row lie upon each other or outside of the card.");
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");
        Assert.Empty(_faults);
    }

    private async Task<IPage> OpenAsync(Browser browser, int width = 1440, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await browser.OpenAsync(demo.Address, _faults, width, 900, scheme);
        await page.EnterDemoAsync();
        await page.VisitAsync("/?account=all&period=3M");
        await page.Locator(".line-frame[data-ready] .line-host svg").First.WaitForAsync();
        return page;
    }
}
