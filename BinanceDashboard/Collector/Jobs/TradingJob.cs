using System.Collections.Concurrent;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Store;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Brings an account's fills, orders and income in, and what they are valued with.</summary>
public sealed class TradingJob(DueAccounts due, AccountHealth health, TradingRuns runs, HistoryWalk walk, TimeProvider time, TradingJob.Memory memory, IOptions<CollectorOptions> options) : IAccountJob
{
    public string Name => "trading";

    public string Schedule => JobSchedule.Every(options.Value.SyncEvery);

    public Task<DateTimeOffset?> NextAsync(Account account, CancellationToken cancellationToken) => Task.FromResult(Next(account));

    public async Task<JobResult> RunAsync(Account account, bool byUser, CancellationToken cancellationToken)
    {
        memory.LastSync[account.Id] = health.NowOf(account);
        var faults = await runs.SyncAsync(account, cancellationToken);
        if (faults.Max(fault => fault.RetryAt) is { } retryAt) memory.RetryAt[account.Id] = retryAt;
        else memory.RetryAt.TryRemove(account.Id, out _);
        return JobResult.Of(faults);
    }

    private DateTimeOffset? Next(Account account)
    {
        // The demo's first walk through the past is not slowed down. The first snapshot tells which coins there are, and has the budgets for itself.
        if (walk.IsWalking || account.LastTriedAt is null) return null;
        var next = due.NextSyncAt(account, memory.LastSync.TryGetValue(account.Id, out var last) ? last : null);
        // A budget that ran out is waited for, not for the next hour.
        if (next is null || !memory.RetryAt.TryGetValue(account.Id, out var retryAt)) return next;
        var retry = retryAt + (health.NowOf(account) - time.GetUtcNow());
        return retry < next ? retry : next;
    }

    /// <summary>When each account was last asked for; after a restart it is asked for at once.</summary>
    public sealed class Memory
    {
        public ConcurrentDictionary<long, DateTimeOffset> LastSync { get; } = new();

        /// <summary>Local time.</summary>
        public ConcurrentDictionary<long, DateTimeOffset> RetryAt { get; } = new();
    }
}
