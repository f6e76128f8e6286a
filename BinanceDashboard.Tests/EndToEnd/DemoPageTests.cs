using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The hand on the demo's exchange, and what the dashboard makes of it, in a real browser.</summary>
[Collection(DemoCollection.Name)]
public sealed partial class DemoPageTests(DemoProduct demo)
{
    private readonly List<string> _faults = [];

    [Fact]
    public async Task CrashAndAWeek_NavAndBenchmarkFallBeforeTheReadersEyes()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser);
        var (nav, benchmark, points) = (await page.NumberAsync("Net asset value"), await page.NumberAsync("Benchmark"), await PointsAsync(page));

        await page.GetByRole(AriaRole.Button, new() { NameRegex = Crash() }).ClickAsync();
        await SaidAsync(page, "Prices fall fast");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = Crash() })).ToHaveAttributeAsync("aria-pressed", "true");
        await page.Button("1 week").ClickAsync();
        await SaidAsync(page, "The world lived 1 week on");

        // Before any reload: what is stored shows by itself.
        await Assertions.Expect(page.Locator(".apexcharts-series path").First).ToBeVisibleAsync();
        await WaitUntilAsync(async () => await page.NumberAsync("Net asset value") < 0.95m * nav && await page.NumberAsync("Benchmark") < 0.8m * benchmark);
        await WaitUntilAsync(async () => await PointsAsync(page) > points + 20);
        await Assertions.Expect(page.Locator(".age time")).ToHaveAttributeAsync("data-ahead", DaysAhead());
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Deposit_IsACashFlowAndNoGain()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser);
        await page.Button("Collect now").ClickAsync();
        await SaidAsync(page, "are complete");
        var (nav, benchmark, twr) = (await page.NumberAsync("Net asset value"), await page.NumberAsync("Benchmark"), await page.NumberAsync("Return (time-weighted)"));

        await page.GetByLabel("Amount", new() { Exact = true }).FillAsync("40000");
        await page.Button("Deposit").ClickAsync();
        await SaidAsync(page, "came in on Main account");

        // Within a minute of the world's time prices move by far less than the deposit.
        await WaitUntilAsync(async () => await page.NumberAsync("Net asset value") is var now && Math.Abs(now - nav - 40_000) < 2_000);
        Assert.InRange(await page.NumberAsync("Benchmark") - benchmark - 40_000, -2_000, 2_000);
        Assert.InRange(await page.NumberAsync("Return (time-weighted)") - twr, -3, 3);
        await Assertions.Expect(page.Locator(".flows tbody tr").First).ToContainTextAsync("+40,000.00 USDT");
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Withdraw_MoreThanThereIs_IsRefusedInASentence()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser);

        await page.GetByLabel("Asset", new() { Exact = true }).SelectOptionAsync("BTC");
        await page.GetByLabel("Amount", new() { Exact = true }).FillAsync("1000");
        await page.Button("Withdraw").ClickAsync();

        await SaidAsync(page, "does not suffice for 1000 and the network fee");
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task SpotWalletFails_IsPartialAndNoDrop_AndWholeOnceCleared()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser);
        await page.Button("Collect now").ClickAsync();
        await SaidAsync(page, "are complete");
        var nav = await page.NumberAsync("Net asset value");

        await page.GetByRole(AriaRole.Button, new() { NameRegex = SpotFails() }).ClickAsync();
        await SaidAsync(page, "the snapshot is partial and is not drawn");

        await Assertions.Expect(page.Locator(".findings")).ToContainTextAsync("The last snapshot is partial");
        Assert.True(await page.NumberAsync("Net asset value") > 0.95m * nav, "The greater part is in the wallet that did not answer.");
        await page.Button("Clear all").ClickAsync();
        await SaidAsync(page, "are complete");
        await Assertions.Expect(page.Locator(".findings")).Not.ToContainTextAsync("The last snapshot is partial");
        await Assertions.Expect(page.Locator("figcaption")).ToContainTextAsync("Partial data");
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Page_ForTheOwnerButNoOtherUser()
    {
        using var owner = await demo.Product.SignedInAsync();
        using var added = await owner.PostAsync("/api/users", System.Net.Http.Json.JsonContent.Create(new { email = "guest@example.org", password = "battery staple" }), TestContext.Current.CancellationToken);
        added.EnsureSuccessStatusCode();
        await using var browser = await Browser.StartAsync();

        var page = await browser.OpenAsync(demo.Address, _faults);
        await page.SignInAsync(Product.Email, Product.Password);
        await page.GetByRole(AriaRole.Link, new() { Name = "Demo" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Demo" }).WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Add an account" }).WaitForAsync();
        Assert.Empty(_faults);

        var other = await browser.OpenAsync(demo.Address, []);
        await other.SignInAsync("guest@example.org", "battery staple");
        await other.GetByRole(AriaRole.Link, new() { Name = "Accounts" }).WaitForAsync();
        Assert.Equal(0, await other.GetByRole(AriaRole.Link, new() { Name = "Demo" }).CountAsync());
        Assert.Equal(404, (await other.GotoAsync("/demo"))!.Status);
    }

    private async Task<IPage> OpenAsync(Browser browser)
    {
        var page = await browser.OpenAsync(demo.Address, _faults);
        await page.EnterDemoAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Demo" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Demo" }).WaitForAsync();
        await page.ChartAsync();
        return page;
    }

    // A week is 90 snapshots of two accounts.
    private static Task SaidAsync(IPage page, string words) => Assertions.Expect(page.Locator(".demo-said")).ToContainTextAsync(words, new() { Timeout = 180_000 });

    private static Task<int> PointsAsync(IPage page) => page.Locator(".chart-host svg").First.LongestLineAsync();

    private static async Task WaitUntilAsync(Func<Task<bool>> holds)
    {
        for (var left = 600; !await holds(); left--)
        {
            Assert.True(left > 0, "It did not come to hold within a minute.");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    [GeneratedRegex("^Crash")]
    private static partial Regex Crash();

    [GeneratedRegex("^Spot wallet fails")]
    private static partial Regex SpotFails();

    [GeneratedRegex("^[0-9]{9,}$")]
    private static partial Regex DaysAhead();
}
