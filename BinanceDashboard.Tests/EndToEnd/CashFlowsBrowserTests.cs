using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>Cash flows clicked through: one is entered and removed, a history is looked at and taken over.</summary>
public sealed class CashFlowsBrowserTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    private readonly List<string> _faults = [];

    [Fact]
    public async Task AddFilterDeleteAndImport()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(running.Product.Address, _faults);
        await page.SignInAsync(Product.Email, Product.Password);
        await page.ChartAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Cash flows", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Cash flows" }).WaitForAsync();

        await AddAsync(page);
        await page.GetByText("The cash flow was added and counts").WaitForAsync();
        await page.GetByLabel("Kind", new() { Exact = true }).SelectOptionAsync("ManualDeposit");
        var row = page.Locator(".flow-list tbody tr");
        await Assertions.Expect(row).ToHaveCountAsync(1);
        await Assertions.Expect(row).ToContainTextAsync("12,345.67");
        Assert.Contains("kind=ManualDeposit", page.Url, StringComparison.Ordinal);
        await page.Button("1M").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("period=1M"));
        Assert.Contains("kind=ManualDeposit", page.Url, StringComparison.Ordinal);
        await page.AgainAsync();
        await page.Locator(".coverage").WaitForAsync();
        await Assertions.Expect(row).ToHaveCountAsync(1);

        var details = page.GetByRole(AriaRole.Dialog, new() { Name = "Cash flow", Exact = true });
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await details.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await details.GetByRole(AriaRole.Button, new() { Name = "Delete for good" }).ClickAsync();
        await page.GetByText("The cash flow was deleted.").WaitForAsync();
        await Assertions.Expect(row).ToHaveCountAsync(0);

        await ImportAsync(page);
        Assert.Contains(await running.Client.PointsAsync(running.AccountId), point => point.GetProperty("source").GetString() == "Imported");
        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    public async Task Page_IsAccessibleAndStaysInItsWidth(int width, ColorScheme scheme)
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(running.Product.Address, _faults, width, 844, scheme);
        await page.SignInAsync(Product.Email, Product.Password);
        await page.ChartAsync();
        await page.VisitAsync("/cash-flows");
        await page.Locator(".coverage").WaitForAsync();

        await page.AssertAccessibleAsync();
        await page.Button("Add a cash flow").First.ClickAsync();
        await page.GetByRole(AriaRole.Dialog, new() { Name = "Add a cash flow" }).WaitForAsync();
        await page.AssertAccessibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");
        Assert.Empty(_faults);
    }

    private async Task AddAsync(IPage page)
    {
        await page.Button("Add a cash flow").First.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Add a cash flow" });
        await dialog.GetByLabel("Coin", new() { Exact = true }).FillAsync("NOSUCHCOIN");
        await dialog.GetByLabel("Amount of the coin").FillAsync("12345.67");
        await dialog.GetByLabel("Date and time").FillAsync(running.Control.Now.AddDays(-1).ToString("yyyy-MM-dd'T'HH:mm"));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add cash flow" }).ClickAsync();
        await dialog.GetByText("it would never have a price").WaitForAsync();
        await dialog.GetByLabel("Coin", new() { Exact = true }).FillAsync("usdt");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add cash flow" }).ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    private static async Task ImportAsync(IPage page)
    {
        await page.Button("Import NAV history").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Import NAV history" });
        await dialog.GetByLabel("CSV file").SetInputFilesAsync(new FilePayload { Name = "bad.csv", MimeType = "text/csv", Buffer = "time,nav\n2025-01-01,x\n"u8.ToArray() });
        await dialog.GetByText("'x' is not a number").WaitForAsync();
        await dialog.GetByLabel("CSV file").SetInputFilesAsync(new FilePayload { Name = "good.csv", MimeType = "text/csv", Buffer = "time,nav\n2025-01-01,10\n2025-01-02,11\n"u8.ToArray() });
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Take over 2 points" }).ClickAsync();
        await dialog.GetByText("2 of 2 points were added.").WaitForAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }
}
