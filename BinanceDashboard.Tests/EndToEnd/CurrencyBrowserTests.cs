using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>Amounts in another currency, in the browser: converted at the rate that the page names, wherever one goes from there.</summary>
[Collection(DemoCollection.Name)]
public sealed class CurrencyBrowserTests(DemoProduct demo)
{
    private readonly List<string> _faults = [];

    [Theory]
    [InlineData("EUR", "EURUSDT on Simulator", 1440)]
    [InlineData("CZK", "USDTCZK on Simulator", 390)]
    [InlineData("GBP", "Simulator, daily rates, ", 1440)]
    public async Task Currency_Chosen_ConvertsAndStaysOnReloadAndOnTheNextPage(string currency, string source, int width)
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults, width);
        await page.EnterDemoAsync();
        var twr = await page.Tile("Return (time-weighted)").Locator(".tile-value").InnerTextAsync();

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Currency" }).SelectOptionAsync(currency);
        await Assertions.Expect(page.Locator(".rate-line")).ToContainTextAsync($"{currency}, {source}");
        await AssertNavAsync(page, currency);
        Assert.Equal(twr, await page.Tile("Return (time-weighted)").Locator(".tile-value").InnerTextAsync());

        await page.AgainAsync();
        await page.ChartAsync();
        await AssertNavAsync(page, currency);
        await page.AssertAccessibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");

        if (width < 860) await page.Button("Menu").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Holdings", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".holdings th").Filter(new() { HasText = $"Value, {currency}" }).First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Currency" })).ToHaveValueAsync(currency);
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Currency_Unknown_DollarsAndANotice()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(demo.Address, _faults);
        await page.EnterDemoAsync();

        await page.VisitAsync("/?currency=XXX");
        await page.ChartAsync();

        await Assertions.Expect(page.Locator(".notice").Filter(new() { HasText = "\"XXX\" is no currency" })).ToBeVisibleAsync();
        Assert.StartsWith("$", await page.Tile("Net asset value").Locator(".tile-value").InnerTextAsync(), StringComparison.Ordinal);
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Currency" })).ToHaveValueAsync("USD");
        Assert.Empty(_faults);
    }

    // The page shows this moment's prices, the answer those of the last snapshot.
    private static async Task AssertNavAsync(IPage page, string currency)
    {
        Assert.InRange(await page.NumberAsync("Net asset value") / await TotalAsync(page, currency), 0.97m, 1.03m);
        Assert.Contains(currency switch { "EUR" => "€", "GBP" => "£", _ => currency }, await page.Tile("Net asset value").Locator(".tile-value").InnerTextAsync(), StringComparison.Ordinal);
    }

    // In USD, taken to the currency at the rate that the answer names.
    private static async Task<decimal> TotalAsync(IPage page, string currency)
    {
        var id = await page.GetByRole(AriaRole.Combobox, new() { Name = "Account" }).InputValueAsync();
        var usd = await ReadAsync(page, $"/api/accounts/{id}/holdings");
        var converted = await ReadAsync(page, $"/api/accounts/{id}/holdings?currency={currency}");
        return decimal.Parse(usd.GetProperty("total").GetRawText(), CultureInfo.InvariantCulture) * converted.GetProperty("rate").GetProperty("unitsPerUsd").GetDecimal();
    }

    private static async Task<JsonElement> ReadAsync(IPage page, string path) =>
        JsonSerializer.Deserialize<JsonElement>(await page.EvaluateAsync<string>("path => fetch(path).then(answer => answer.text())", path));
}
