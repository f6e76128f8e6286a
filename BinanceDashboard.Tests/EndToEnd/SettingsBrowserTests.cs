using System.Net;
using System.Net.Http.Headers;
using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The settings as their owner uses them.</summary>
public sealed class SettingsBrowserTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    private const string Fresh = "another horse";

    private readonly List<string> _faults = [];

    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    public async Task TokensUsersBackupAndLogLevel(int width, ColorScheme scheme)
    {
        using var measured = new Measured(running.Product.Services);
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, width, scheme);
        Assert.Contains(measured.Read(), one => one is { Name: "pages.open", Value: >= 1 });
        await CheckAsync(page);

        await TokenAsync(page, $"script at {width}");
        await UserAsync(page, $"guest{width}@example.org");
        await page.Button("Back up now").ClickAsync();
        await page.GetByText("Backed up and checked.").WaitForAsync();
        await Assertions.Expect(page.Locator(".backups tbody tr").First).ToContainTextAsync("by hand");
        await page.GetByLabel("By itself").SelectOptionAsync("Weekly");
        await page.GetByText("A weekly backup is made from now on").WaitForAsync();
        await page.GetByLabel("What is logged").SelectOptionAsync("Error");
        await page.GetByText("This overrides").WaitForAsync();
        await CheckAsync(page);
        await page.GetByLabel("What is logged").SelectOptionAsync("");
        await page.GetByText("The settings decide again").WaitForAsync();
        await page.GetByLabel("By itself").SelectOptionAsync("Off");
        await page.GetByText("by hand alone from now on").WaitForAsync();
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Password_Changed_KeepsThisWindowAndEndsTheOther()
    {
        await using var browser = await Browser.StartAsync();
        var page = await OpenAsync(browser, 1440, ColorScheme.Dark);
        var other = await OpenAsync(browser, 1440, ColorScheme.Light);

        await ChangeAsync(page, "not this one", Fresh);
        await page.GetByText("The current password is wrong").WaitForAsync();
        await LiveAsync(page);
        await ChangeAsync(page, Product.Password, Fresh);
        await page.GetByText("The password was changed.").WaitForAsync();

        await other.WaitForURLAsync("**/signin");
        await LiveAsync(page);
        await ChangeAsync(page, Fresh, Product.Password);
        await page.GetByText("The password was changed.").WaitForAsync();
        Assert.Empty(_faults);
    }

    private async Task TokenAsync(IPage page, string name)
    {
        await page.Button("Create token").First.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Create API token" });
        await dialog.GetByLabel("Name").FillAsync(name);
        await CheckAsync(page);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Create token" }).ClickAsync();
        var token = await dialog.GetByLabel("Token", new() { Exact = true }).InputValueAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
        await Assertions.Expect(dialog.GetByRole(AriaRole.Status)).Not.ToBeEmptyAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        Assert.Equal(HttpStatusCode.OK, await CallAsync(token));

        await page.Button($"Revoke {name}").ClickAsync();
        await page.Button("Revoke token").ClickAsync();
        await page.GetByText("was revoked").WaitForAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(token));
    }

    private static async Task UserAsync(IPage page, string email)
    {
        await page.Button("Add user").First.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Add user" });
        await dialog.GetByLabel("E-mail").FillAsync(email);
        await dialog.GetByLabel("Initial password").FillAsync("long enough");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add user" }).ClickAsync();
        await page.GetByText($"{email} may sign in now").WaitForAsync();

        await page.Button($"Remove {email}").ClickAsync();
        await page.GetByLabel("Type the e-mail to confirm").FillAsync(email);
        await page.Button("Remove user").ClickAsync();
        await page.GetByText($"{email} was removed").WaitForAsync();
    }

    private async Task<IPage> OpenAsync(Browser browser, int width, ColorScheme scheme)
    {
        var page = await browser.OpenAsync(running.Product.Address, _faults, width, 900, scheme);
        await page.SignInAsync(Product.Email, Product.Password);
        await page.ChartAsync();
        await page.GotoAsync("/settings");
        await LiveAsync(page);
        return page;
    }

    // Only the live page lets a level be chosen.
    private static Task LiveAsync(IPage page) => page.Locator("#log-level:not([disabled])").WaitForAsync();

    private static async Task ChangeAsync(IPage page, string current, string fresh)
    {
        await page.GetByLabel("Current password").FillAsync(current);
        await page.GetByLabel("New password", new() { Exact = true }).FillAsync(fresh);
        await page.GetByLabel("Repeat the new password").FillAsync(fresh);
        await page.Button("Change password").ClickAsync();
    }

    private async Task<HttpStatusCode> CallAsync(string token)
    {
        using var script = running.Product.Anonymous();
        script.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return (await script.GetAsync($"/api/accounts/{running.AccountId}/nav", TestContext.Current.CancellationToken)).StatusCode;
    }

    private static async Task CheckAsync(IPage page)
    {
        await page.AssertAccessibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");
    }
}
