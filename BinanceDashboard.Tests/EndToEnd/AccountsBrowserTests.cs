using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>An account's life on the accounts page, clicked through by its owner.</summary>
public sealed class AccountsBrowserTests(ScheduledProduct running) : IClassFixture<ScheduledProduct>
{
    private readonly List<string> _faults = [];

    [Fact]
    public async Task AddTestCollectPauseResumeDelete()
    {
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(running.Product.Address, _faults);
        await page.SignInAsync(Product.Email, "not the password");
        await page.GetByText("do not belong together").WaitForAsync();
        await page.SignInAsync(Product.Email, Product.Password);
        await page.ChartAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Accounts" }).ClickAsync();

        await AddAsync(page);
        var row = page.Locator("tbody tr", new() { HasText = "Desk" });
        await Assertions.Expect(row).ToContainTextAsync("Up to date");
        await page.Button("Test connection of Desk").ClickAsync();
        await page.Locator(".content > .notice.good", new() { HasText = "The key works" }).WaitForAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "Collect now" }).ClickAsync();
        await page.GetByText("A snapshot of Desk was taken.").WaitForAsync();

        await DetailAsync(page);

        await page.Button("Pause Desk").ClickAsync();
        await Assertions.Expect(row).ToContainTextAsync("Paused");
        await Assertions.Expect(row.GetByRole(AriaRole.Button, new() { Name = "Collect now" })).ToBeDisabledAsync();
        await page.Button("Resume Desk").ClickAsync();
        await Assertions.Expect(row).ToContainTextAsync("Up to date");

        await DeleteAsync(page);
        await Assertions.Expect(row).ToHaveCountAsync(0);
        Assert.Equal(1, await page.Locator("tbody tr").CountAsync());
        Assert.Empty(_faults);
    }

    // How the account is read: opened, looked at, closed.
    private static async Task DetailAsync(IPage page)
    {
        await page.Button("How Desk is read").ClickAsync();
        var detail = page.Locator(".account-detail");
        await Assertions.Expect(detail).ToContainTextAsync("complete, weight");
        await Assertions.Expect(detail).ToContainTextAsync("USD-M futures");
        await Assertions.Expect(detail).ToContainTextAsync("known from their beginning");
        await Assertions.Expect(detail.Locator(".bar-track").First).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.Button("How Desk is read").ClickAsync();
        await Assertions.Expect(detail).ToHaveCountAsync(0);
    }

    // Nothing entered, then a wrong key, then the right one.
    private static async Task AddAsync(IPage page)
    {
        await page.Button("Add account").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Add account" });
        var (test, save) = (dialog.GetByRole(AriaRole.Button, new() { Name = "Test connection" }), dialog.GetByRole(AriaRole.Button, new() { Name = "Add account" }));
        await save.ClickAsync();
        await dialog.GetByText("Give the account a name.").WaitForAsync();
        await dialog.GetByLabel("Name").FillAsync("Desk");
        await dialog.GetByLabel("Environment").SelectOptionAsync("Sim");
        await dialog.GetByLabel("API key").FillAsync("simulator-key-2");
        await dialog.GetByLabel("Secret").FillAsync("not the secret");
        await test.ClickAsync();
        await dialog.Locator(".notice.failure").WaitForAsync();
        await dialog.GetByLabel("Secret").FillAsync("simulator-secret-2");
        await test.ClickAsync();
        await dialog.Locator(".notice.good, .notice.warning").WaitForAsync();
        await save.ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    private static async Task DeleteAsync(IPage page)
    {
        await page.Button("Delete Desk").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Delete account" });
        var confirm = dialog.GetByRole(AriaRole.Button, new() { Name = "Delete account" });
        await Assertions.Expect(confirm).ToBeDisabledAsync();
        await page.Keyboard.PressAsync("Escape");
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await page.Button("Delete Desk").ClickAsync();
        await dialog.GetByLabel("Type the account's name").FillAsync("Desk");
        await confirm.ClickAsync();
        await page.GetByText("Desk was deleted.").WaitForAsync();
    }
}
