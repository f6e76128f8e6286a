using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>What is held and what was traded, in the browser.</summary>
[Collection(DemoCollection.Name)]
public sealed class TradingPagesBrowserTests(DemoProduct demo)
{
    private readonly List<string> _faults = [];

    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    public async Task HoldingsAndPositions_AreFilledAccessibleAndStayInTheirWidth(int width, ColorScheme scheme)
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults, width, 900, scheme);
        await page.EnterDemoAsync();

        await page.VisitAsync("/holdings");
        await Assertions.Expect(page.Locator(".holdings tbody tr").First).ToBeVisibleAsync();
        await CheckAsync(page);
        await page.Button("Average").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("method=Average"));

        await page.VisitAsync("/positions");
        // The demo's trades are read after its walk through the past, in the background.
        await page.Locator(".positions-scroll tbody th").First.WaitForAsync(new() { Timeout = 180_000 });
        await Assertions.Expect(page.Locator(".open-note").First).ToBeVisibleAsync();
        await CheckAsync(page);
        await page.GetByLabel("Result", new() { Exact = true }).SelectOptionAsync("lost");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("result=lost"));
        await Assertions.Expect(page.Locator(".positions-scroll .gain")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".results li.won")).ToHaveCountAsync(0);
        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Trades_AreFilteredByTheAddressAndOpenTheRulesOfASymbol(int width, ColorScheme scheme)
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults, width, 900, scheme);
        await page.EnterDemoAsync();
        await page.VisitAsync("/trades");
        var symbols = page.Locator(".fills td.symbol .link");
        await symbols.First.WaitForAsync(new() { Timeout = 180_000 });
        await CheckAsync(page);

        // The list moves down while the demo's trades are read.
        await symbols.First.ClickAsync();
        var dialog = page.Locator("dialog[open]");
        await Assertions.Expect(dialog.Locator(".rule-facts")).ToContainTextAsync("Step size");
        await Assertions.Expect(dialog).ToContainTextAsync("exchangeInfo");
        var symbol = (await dialog.GetByRole(AriaRole.Heading).First.InnerTextAsync()).Split(',')[0];
        await page.AssertAccessibleAsync();
        await dialog.GetByText("Show only this symbol").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"symbol={symbol}"));
        await Assertions.Expect(symbols.Filter(new() { HasNotText = symbol })).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await Assertions.Expect(symbols.Filter(new() { HasText = symbol }).First).ToBeVisibleAsync();

        await page.Button("Orders").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("show=orders"));
        await page.Locator(".orders td.symbol .link").First.WaitForAsync();
        await CheckAsync(page);
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Trades_OfASymbolThatWasNeverTraded_SayItAndOfferToClearIt()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults);
        await page.EnterDemoAsync();
        await page.VisitAsync("/trades?symbol=nosuch");

        await Assertions.Expect(page.Locator(".none")).ToContainTextAsync("NOSUCH was never traded here");
        await page.VisitAsync("/trades");
        await page.Locator(".fills td.symbol .link").First.WaitForAsync(new() { Timeout = 180_000 });
        await page.GetByLabel("Symbol").FillAsync("nosuch");
        await page.GetByLabel("Symbol").PressAsync("Enter");
        await page.Button("Clear the symbol").ClickAsync();
        await Assertions.Expect(page.Locator(".fills td.symbol .link").First).ToBeVisibleAsync();
        Assert.Empty(_faults);
    }

    private static async Task CheckAsync(IPage page)
    {
        await page.AssertAccessibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");
    }
}
