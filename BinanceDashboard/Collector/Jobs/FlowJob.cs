using System.Collections.Concurrent;
using BinanceDashboard.Store;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Brings an account's cash flows, the prices they need and the key's rights in.</summary>
public sealed class FlowJob(DueAccounts due, AccountHealth health, AccountRuns runs, HistoryWalk walk, FlowJob.Memory memory, IOptions<CollectorOptions> options) : IAccountJob
{
    public string Name => "flows";

    public string Schedule => JobSchedule.Every(options.Value.SyncEvery);

    public Task<DateTimeOffset?> NextAsync(Account account, CancellationToken cancellationToken) =>
        Task.FromResult(walk.ProgressOf(account) is not null ? null : due.NextSyncAt(account, memory.LastSync.TryGetValue(account.Id, out var last) ? last : null));

    public async Task<JobResult> RunAsync(Account account, bool byUser, CancellationToken cancellationToken)
    {
        memory.LastSync[account.Id] = health.NowOf(account);
        await runs.SyncAsync(account, cancellationToken);
        return JobResult.Ok;
    }

    /// <summary>When each account's flows were last asked for; after a restart they are asked for at once.</summary>
    public sealed class Memory
    {
        public ConcurrentDictionary<long, DateTimeOffset> LastSync { get; } = new();
    }
}
