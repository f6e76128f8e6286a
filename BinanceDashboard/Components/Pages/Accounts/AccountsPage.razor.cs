using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Store;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.Accounts;

public sealed partial class AccountsPage
{
    private readonly Dictionary<long, AccountDetail?> _details = [];
    private (Severity Severity, string Text)? _message;
    private AccountLine? _deleting;
    private bool _adding;

    [Inject] public required AccountCommands Commands { get; init; }

    /// <summary>Opens the dialog at once: the way from an empty overview.</summary>
    [SupplyParameterFromQuery] public bool? Add { get; set; }

    [PersistentState] public AccountsView? View { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (View is null) await RefreshAsync();
        _adding = Add == true && RendererInfo.IsInteractive;
    }

    protected override async Task ReadAgainAsync()
    {
        View = await Commands.Load(Gone);
        foreach (var id in _details.Keys.ToList()) await ReadDetailAsync(id);
    }

    private async Task ToggleAsync(AccountLine account)
    {
        if (_details.Remove(account.Id)) return;
        _details[account.Id] = null;
        await ReadDetailAsync(account.Id);
    }

    // It may have been closed meanwhile, or the account deleted.
    private async Task ReadDetailAsync(long id)
    {
        var detail = await Commands.Detail(id, Gone);
        if (detail is null) _details.Remove(id);
        else if (_details.ContainsKey(id)) _details[id] = detail;
    }

    private Task CollectAsync(AccountLine account) =>
        RunAsync($"A snapshot of {account.Name} was taken.", token => Commands.Collect(account.Id, token));

    private Task PauseAsync(AccountLine account) => account.Status == AccountStatus.Disabled
        ? RunAsync($"{account.Name} is read again.", token => Commands.Pause(account.Id, false, token))
        : RunAsync($"{account.Name} is paused. Nothing is read until you resume it.", token => Commands.Pause(account.Id, true, token));

    private async Task TestAsync(AccountLine account)
    {
        var trial = await Commands.Test(account.Id, Gone);
        _message = (trial.Success ? Severity.Good : Severity.Failure, trial.Message);
        await RefreshAsync();
    }

    private async Task DeleteAsync(AccountLine account)
    {
        _deleting = null;
        await RunAsync($"{account.Name} was deleted.", token => Commands.Delete(account.Id, token));
    }

    private async Task AddedAsync()
    {
        _adding = false;
        _message = (Severity.Good, "The account was added. Its first snapshot follows within a minute; the history is read in the background.");
        await RefreshAsync();
    }

    private async Task RunAsync(string done, Func<CancellationToken, Task<string?>> command)
    {
        var failure = await command(Gone);
        _message = failure is null ? (Severity.Good, done) : (Severity.Failure, failure);
        await RefreshAsync();
    }
}
