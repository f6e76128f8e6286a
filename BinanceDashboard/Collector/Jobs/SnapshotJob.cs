using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using Quartz;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Asks which accounts are due and takes their snapshots.</summary>
[DisallowConcurrentExecution]
public sealed class SnapshotJob(AccountQueries accounts, NavQueries navs, DueAccounts due, AccountRuns runs, HistoryWalk walk) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (walk.Progress is not null) return;
        foreach (var account in await accounts.ListAllAsync(cancellationToken))
            if (due.IsSnapshotDue(account, (await navs.LatestAsync(account.Id, cancellationToken))?.Complete ?? true)) await RunAsync(account, cancellationToken);
    }

    private async Task RunAsync(Account account, CancellationToken cancellationToken)
    {
        try
        {
            await runs.CollectAsync(account, byUser: false, cancellationToken);
        }
        catch (ExchangeException)
        {
            // Recorded as the account's state and logged by the run; the others go on.
        }
    }
}
