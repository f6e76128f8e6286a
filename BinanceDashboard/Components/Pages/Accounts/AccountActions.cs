using BinanceDashboard.Access;
using BinanceDashboard.Collector;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Accounts;

/// <summary>Carries out what the accounts page asks for, on the signed-in user's own accounts only.</summary>
internal sealed class AccountActions(
    SignedInUser user, AccountQueries accounts, NavQueries navs, AccountKeys keys, Store.Commands.AccountCommands commands, CollectorCommands collector, AccountHealth health, RunGate gate,
    AccountDetailReader details)
{
    private const string Gone = "This account is not there any more: reload the page.";

    public AccountCommands Commands => new()
    {
        Load = LoadAsync,
        Detail = DetailAsync,
        Try = async (entered, cancellationToken) => await TryAsync(() => collector.TestAsync(entered, cancellationToken)),
        Add = (entered, cancellationToken) => SaidAsync(() => AddAsync(entered, cancellationToken)),
        Test = TestAsync,
        Collect = (id, cancellationToken) => OnOwnAsync(id, account => CollectAsync(account, cancellationToken), cancellationToken),
        Pause = (id, paused, cancellationToken) => OnOwnAsync(id, account => PauseAsync(account, paused, cancellationToken), cancellationToken),
        Delete = (id, cancellationToken) => OnOwnAsync(id, account => collector.RemoveAsync(account, cancellationToken), cancellationToken),
    };

    private static async Task<KeyReport> TryAsync(Func<Task<KeyReport>> test)
    {
        try
        {
            return await test();
        }
        catch (AccessException refused)
        {
            return KeyReport.Failed(refused.Message);
        }
    }

    // Null is done; otherwise the sentence that says what went wrong.
    private static async Task<string?> SaidAsync(Func<Task> command)
    {
        try
        {
            await command();
            return null;
        }
        catch (Exception refused) when (refused is AccessException or CollectionException)
        {
            return refused.Message;
        }
    }

    private async Task<AccountsView> LoadAsync(CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        var own = await accounts.ListAsync(id, cancellationToken);
        var lines = new List<AccountLine>();
        foreach (var account in own) lines.Add(Line(account, await navs.LatestAsync(account.Id, cancellationToken)));
        return new AccountsView
        {
            State = own.Count == 0 ? PageState.Empty : PageState.Content,
            Accounts = lines,
            Environments = keys.Environments,
            KeyTypes = AccountKeys.KeyTypes,
        };
    }

    private async Task<AccountDetail?> DetailAsync(long id, CancellationToken cancellationToken)
    {
        var (owner, _) = await user.GetAsync();
        return await accounts.FindAsync(owner, id, cancellationToken) is { } account ? await details.ReadAsync(account, cancellationToken) : null;
    }

    private AccountLine Line(Account account, Snapshot? latest) => new()
    {
        Id = account.Id,
        Name = account.Name,
        Environment = account.Environment,
        Status = health.StatusOf(account),
        Reason = account.Failure,
        Partial = latest is { Complete: false, Reason: { } reason } ? reason : null,
        Permissions = account.Permissions,
        LastSnapshotAt = account.LastSnapshotAt,
        Ahead = health.AheadOf(account),
        Busy = gate.IsRunning(account.Id),
    };

    private async Task<string?> OnOwnAsync(long id, Func<Account, Task> command, CancellationToken cancellationToken)
    {
        var (owner, _) = await user.GetAsync();
        return await accounts.FindAsync(owner, id, cancellationToken) is { } account ? await SaidAsync(() => command(account)) : Gone;
    }

    private async Task<KeyReport> TestAsync(long id, CancellationToken cancellationToken)
    {
        var (owner, _) = await user.GetAsync();
        return await accounts.FindAsync(owner, id, cancellationToken) is { } account ? await TryAsync(() => collector.TestAsync(account, cancellationToken)) : KeyReport.Failed(Gone);
    }

    private async Task AddAsync(NewAccount entered, CancellationToken cancellationToken)
    {
        var (owner, _) = await user.GetAsync();
        await keys.AddAsync(owner, entered, cancellationToken);
        await collector.WakeAsync(cancellationToken);
    }

    private async Task CollectAsync(Account account, CancellationToken cancellationToken)
    {
        if (await collector.CollectAsync(account, cancellationToken) is null) throw new AccessException("A run of this account goes on: its snapshot follows in a moment.");
    }

    private async Task PauseAsync(Account account, bool paused, CancellationToken cancellationToken)
    {
        await commands.DisableAsync(account.Id, paused, cancellationToken);
        if (!paused) await collector.WakeAsync(cancellationToken);
    }
}
