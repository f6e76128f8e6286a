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
        foreach (var account in await accounts.ListAllAsync(cancellationToken)) await runs.GuardAsync(account, RunAsync, cancellationToken);
    }

    private async Task RunAsync(Account account, CancellationToken cancellationToken)
    {
        if (walk.ProgressOf(account) is not null) return;
        var last = await navs.LatestAsync(account.Id, cancellationToken);
        if (due.IsSnapshotDue(account, last?.Complete ?? true)) await runs.CollectAsync(account, byUser: false, cancellationToken);
    }
}
