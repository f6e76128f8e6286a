using System.Collections.Concurrent;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using Quartz;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Asks which accounts' cash flows are due and brings them in.</summary>
[DisallowConcurrentExecution]
public sealed class FlowJob(AccountQueries accounts, DueAccounts due, AccountHealth health, AccountRuns runs, HistoryWalk walk, FlowJob.Memory memory) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (var account in await accounts.ListAllAsync(cancellationToken)) await runs.GuardAsync(account, RunAsync, cancellationToken);
    }

    private async Task RunAsync(Account account, CancellationToken cancellationToken)
    {
        if (walk.ProgressOf(account) is not null) return;
        if (!due.IsSyncDue(account, memory.LastSync.TryGetValue(account.Id, out var last) ? last : null)) return;
        memory.LastSync[account.Id] = health.NowOf(account);
        await runs.SyncAsync(account, cancellationToken);
    }

    /// <summary>When each account's flows were last asked for; after a restart they are asked for at once.</summary>
    public sealed class Memory
    {
        public ConcurrentDictionary<long, DateTimeOffset> LastSync { get; } = new();
    }
}
