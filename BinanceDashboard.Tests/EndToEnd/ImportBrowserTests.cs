using System.Text.RegularExpressions;
using BinanceDashboard.Tests.Api;
using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>From a key to a portfolio, clicked through.</summary>
public sealed class ImportBrowserTests(TradedProduct running) : IClassFixture<TradedProduct>
{
    private readonly List<string> _faults = [];

    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    public async Task TestPreviewImportSummaryPortfolioHistoryAndUndo(int width, ColorScheme scheme)
    {
        running.Rest();
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(running.Product.Address, _faults, width, 900, scheme);
        await page.SignInAsync(Product.Email, Product.Password);
        await page.ChartAsync();
        await page.VisitAsync("/import");
        await page.GetByText("A preview reads balances").WaitForAsync();
        await CheckAsync(page);

        await page.Button("Test connection").ClickAsync();
        await page.Locator(".import-card .notice", new() { HasText = "The key works" }).WaitForAsync();
        await Assertions.Expect(page.Button("Import")).ToBeDisabledAsync();
        await page.Button("Preview").ClickAsync();
        var rows = page.Locator(".import-lines tbody tr");
        await rows.First.WaitForAsync();
        await CheckAsync(page);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Issues") }).ClickAsync();
        await Assertions.Expect(rows.Filter(new() { HasNot = page.Locator(".issue-list li") })).ToHaveCountAsync(0);

        await page.Button("Import").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Import summary" });
        await Assertions.Expect(dialog).ToContainTextAsync("added");
        await page.AssertAccessibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        await PortfolioAsync(page);
        await HistoryAsync(page);
        Assert.Empty(_faults);
    }

    // An item by hand beside the imported ones: added, changed, deleted.
    private static async Task PortfolioAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Tab, new() { Name = "Portfolio" }).ClickAsync();
        var items = page.Locator(".portfolio tbody tr");
        await items.First.WaitForAsync();
        await CheckAsync(page);
        await page.Button("Add an item").ClickAsync();
        var dialog = page.Locator("dialog[open]");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add item" }).ClickAsync();
        await dialog.GetByText("Enter the coin by its short name").WaitForAsync();
        await dialog.GetByLabel("Coin", new() { Exact = true }).FillAsync("dog");
        await dialog.GetByLabel("Amount of the coin").FillAsync("7");
        await dialog.GetByLabel("Buy price for one unit").FillAsync("12.5");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add item" }).ClickAsync();
        var own = items.Filter(new() { HasText = "by hand" });
        await Assertions.Expect(own).ToContainTextAsync("12.5");
        await page.Button("Change DOG").ClickAsync();
        await dialog.GetByLabel("Buy price for one unit").FillAsync("13.5");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(own).ToContainTextAsync("13.5");
        await page.Button("Delete DOG").ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Delete item" }).ClickAsync();
        await Assertions.Expect(own).ToHaveCountAsync(0);
    }

    private static async Task HistoryAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Tab, new() { Name = "History" }).ClickAsync();
        var last = page.Locator(".import-runs tbody tr").First;
        await last.WaitForAsync();
        await last.GetByRole(AriaRole.Button, new() { Name = "Details" }).ClickAsync();
        await page.Locator(".change-list li").First.WaitForAsync();
        await CheckAsync(page);
        await last.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await page.Locator(".history-card .notice.good", new() { HasText = "taken back" }).WaitForAsync();
        await Assertions.Expect(last).ToContainTextAsync("Taken back");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Portfolio" }).ClickAsync();
        await page.GetByText("There is no item yet").WaitForAsync();
    }

    private static async Task CheckAsync(IPage page)
    {
        await page.AssertAccessibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");
    }
}
