using System.Collections.Concurrent;
using BinanceDashboard.Collector.Records;
using BinanceDashboard.Store;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Brings in the lists of what happened inside an account.</summary>
public sealed class RecordJob(DueAccounts due, AccountHealth health, RecordRuns runs, HistoryWalk walk, RecordJob.Memory memory, IOptions<CollectorOptions> options) : IAccountJob
{
    public string Name => "records";

    public string Schedule => JobSchedule.Every(options.Value.SyncEvery);

    // The demo's first walk through the past is not slowed down.
    public Task<DateTimeOffset?> NextAsync(Account account, CancellationToken cancellationToken) =>
        Task.FromResult(walk.IsWalking ? null : due.NextSyncAt(account, memory.LastSync.TryGetValue(account.Id, out var last) ? last : null));

    public async Task<JobResult> RunAsync(Account account, bool byUser, CancellationToken cancellationToken)
    {
        memory.LastSync[account.Id] = health.NowOf(account);
        return JobResult.Of(await runs.SyncAsync(account, cancellationToken));
    }

    /// <summary>When each account was last asked for; after a restart it is asked for at once.</summary>
    public sealed class Memory
    {
        public ConcurrentDictionary<long, DateTimeOffset> LastSync { get; } = new();
    }
}
