using BinanceDashboard.Collector;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Demo;

/// <summary>Has the signed-in user's accounts on the built-in exchange collected.</summary>
internal sealed class DemoRounds(SignedInUser user, AccountQueries accounts, CollectorCommands collector, RunGate gate)
{
    /// <summary>Those that are not paused.</summary>
    public async Task<IReadOnlyList<Account>> AccountsAsync(CancellationToken cancellationToken)
    {
        var (owner, _) = await user.GetAsync();
        return [.. (await accounts.ListAsync(owner, cancellationToken)).Where(account => account is { Environment: DemoMode.Environment, Disabled: false })];
    }

    public async Task<DemoRound> CollectAsync(CancellationToken cancellationToken)
    {
        var parts = await Task.WhenAll((await AccountsAsync(cancellationToken)).Select(account => CollectAsync(account, cancellationToken)));
        return new DemoRound([.. parts.OfType<DemoRound.Part>()]);
    }

    // A run of the schedule may have read before the command: it is waited for, not taken for an answer. Null for an account that went meanwhile.
    private async Task<DemoRound.Part?> CollectAsync(Account account, CancellationToken cancellationToken)
    {
        try
        {
            while (await accounts.FindAsync(account.OwnerId, account.Id, cancellationToken) is { Disabled: false } present)
            {
                if (await collector.CollectAsync(present, cancellationToken) is { } snapshot) return Part(account, snapshot);
                (await gate.EnterAsync(account.Id, cancellationToken)).Dispose();
            }

            return null;
        }
        catch (CollectionException failure)
        {
            return new DemoRound.Part(account.Name, Severity.Failure, $"no snapshot. {failure.Message}");
        }
    }

    private static DemoRound.Part Part(Account account, Snapshot snapshot) => snapshot.Complete
        ? new DemoRound.Part(account.Name, Severity.Good, null)
        : new DemoRound.Part(account.Name, Severity.Warning, $"the snapshot is partial and is not drawn. {snapshot.Reason}");
}
