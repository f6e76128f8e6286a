using System.Net.Http.Json;
using System.Security.Claims;
using BinanceDashboard.Access;
using BinanceDashboard.Components.Pages.Settings;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Settings;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BinanceDashboard.Tests.Components.Pages.Settings;

/// <summary>What the page asks for is refused where it is not theirs, whatever the page shows.</summary>
public sealed class SettingsCommandsTests : IAsyncLifetime
{
    private const string Other = "other@example.org";

    private readonly Product _product = Product.Start();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Commands_OfNoOwner_RefuseWhatConcernsOthers()
    {
        using var owner = await _product.SignedInAsync();
        await AddOtherAsync(owner);
        await using var window = await OpenAsync(Other);
        var commands = window.ServiceProvider.GetRequiredService<SettingsCommands>();
        var self = (await owner.ReadAsync("/api/users")).EnumerateArray().Single(user => user.GetProperty("email").GetString() == Other).GetProperty("id").GetString()!;

        string?[] answers =
        [
            await commands.AddUser("third@example.org", "long enough", Token),
            await commands.RemoveUser(self, Token),
            await commands.ResetPassword(self, "long enough", Token),
            await commands.ChooseLevel(LogLevel.Trace, Token),
            await commands.BackUp(Token),
            await commands.ScheduleBackups(BackupEvery.Daily, 1, Token),
        ];

        Assert.All(answers, answer => Assert.Contains("Only the owner", answer, StringComparison.Ordinal));
        Assert.Null((await commands.Load(Token)).Program);
        Assert.Equal(new ProgramChoices(), _product.Services.GetRequiredService<ChoiceFile>().Choices);
    }

    [Fact]
    public async Task RemoveUser_TakesTheirAccountsAndFactsButNeverTheOwner()
    {
        using var owner = await _product.SignedInAsync();
        await AddOtherAsync(owner);
        using var theirs = await _product.SignedInAsync(Other, "long enough");
        await theirs.AddAccountAsync("Theirs", "Live");
        await using var window = await OpenAsync(Product.Email);
        var commands = window.ServiceProvider.GetRequiredService<SettingsCommands>();
        var users = (await commands.Load(Token)).Program!.Users;
        Assert.Equal([(Product.Email, true, 0), (Other, false, 1)], users.Select(user => (user.Email, user.IsOwner, user.Accounts.Count)));

        Assert.Contains("cannot be removed", await commands.RemoveUser(users[0].Id, Token), StringComparison.Ordinal);
        Assert.Null(await commands.RemoveUser(users[1].Id, Token));

        Assert.Equal([Product.Email], (await commands.Load(Token)).Program!.Users.Select(user => user.Email));
        Assert.Equal(["0"], await SqlFile.ReadAsync(Path.Combine(_product.Directory, "dashboard.db"), "SELECT COUNT(*) FROM Account"));
    }

    [Fact]
    public async Task BackUp_IsListedWithSizeAndResult()
    {
        await using var window = await OpenAsync(Product.Email);
        var commands = window.ServiceProvider.GetRequiredService<SettingsCommands>();

        Assert.Null(await commands.BackUp(Token));

        var program = (await commands.Load(Token)).Program!;
        Assert.True(Assert.Single(program.Backups).Size > 1_000);
        Assert.Null(program.LastBackup!.Failure);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _product.DisposeAsync();

    private static async Task AddOtherAsync(HttpClient owner) =>
        (await owner.PostAsJsonAsync("/api/users", new { email = Other, password = "long enough" }, Token)).EnsureSuccessStatusCode();

    // As a browser's window of that user.
    private async Task<AsyncServiceScope> OpenAsync(string email)
    {
        var scope = _product.Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<UserDirectory>().FindAsync(email);
        var principal = await scope.ServiceProvider.GetRequiredService<SignInManager<User>>().CreateUserPrincipalAsync(user!);
        var authentication = (ServerAuthenticationStateProvider)scope.ServiceProvider.GetRequiredService<AuthenticationStateProvider>();
        authentication.SetAuthenticationState(Task.FromResult(new AuthenticationState(new ClaimsPrincipal(principal))));
        return scope;
    }
}
