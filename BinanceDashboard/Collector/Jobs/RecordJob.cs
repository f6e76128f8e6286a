using System.Collections.Concurrent;
using BinanceDashboard.Collector.Records;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using Quartz;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Asks for which accounts the lists of what happened inside them are due and brings them in.</summary>
[DisallowConcurrentExecution]
public sealed class RecordJob(AccountQueries accounts, DueAccounts due, AccountHealth health, AccountRuns guard, RecordRuns runs, HistoryWalk walk, RecordJob.Memory memory) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        // The demo's first walk through the past is not slowed down.
        if (walk.IsWalking) return;
        foreach (var account in await accounts.ListAllAsync(cancellationToken)) await guard.GuardAsync(account, RunAsync, cancellationToken);
    }

    private async Task RunAsync(Account account, CancellationToken cancellationToken)
    {
        if (!due.IsSyncDue(account, memory.LastSync.TryGetValue(account.Id, out var last) ? last : null)) return;
        memory.LastSync[account.Id] = health.NowOf(account);
        await runs.SyncAsync(account, cancellationToken);
    }

    /// <summary>When each account was last asked for; after a restart it is asked for at once.</summary>
    public sealed class Memory
    {
        public ConcurrentDictionary<long, DateTimeOffset> LastSync { get; } = new();
    }
}
