using System.Collections.Concurrent;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store.Queries;
using Quartz;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Asks which accounts' cash flows are due and brings them in.</summary>
[DisallowConcurrentExecution]
public sealed class FlowJob(AccountQueries accounts, DueAccounts due, AccountHealth health, AccountRuns runs, HistoryWalk walk, FlowJob.Memory memory) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (walk.Progress is not null) return;
        foreach (var account in await accounts.ListAllAsync(cancellationToken))
        {
            if (!due.IsSyncDue(account, memory.LastSync.TryGetValue(account.Id, out var last) ? last : null)) continue;
            memory.LastSync[account.Id] = health.NowOf(account);
            try
            {
                await runs.SyncAsync(account, cancellationToken);
            }
            catch (ExchangeException)
            {
                // Recorded as the account's state and logged by the run; the others go on.
            }
        }
    }

    /// <summary>When each account's flows were last asked for; after a restart they are asked for at once.</summary>
    public sealed class Memory
    {
        public ConcurrentDictionary<long, DateTimeOffset> LastSync { get; } = new();
    }
}
