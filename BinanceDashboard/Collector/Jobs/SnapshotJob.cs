using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Takes an account's snapshot, with the cash flows up to it.</summary>
public sealed class SnapshotJob(NavQueries navs, DueAccounts due, AccountHealth health, AccountRuns runs, HistoryWalk walk, IOptions<CollectorOptions> options) : IAccountJob
{
    public string Name => "snapshots";

    public string Schedule => JobSchedule.Every(options.Value.SnapshotEvery);

    public async Task<DateTimeOffset?> NextAsync(Account account, CancellationToken cancellationToken)
    {
        if (walk.ProgressOf(account) is not null) return null;
        var wasComplete = (await navs.LatestAsync(account.Id, cancellationToken))?.Complete ?? true;
        return due.IsSnapshotDue(account, wasComplete) ? health.NowOf(account) : due.NextSnapshotAt(account, wasComplete);
    }

    public async Task<JobResult> RunAsync(Account account, bool byUser, CancellationToken cancellationToken)
    {
        if (await runs.CollectAsync(account, byUser, cancellationToken) is { } snapshot) return snapshot.Complete ? JobResult.Ok : JobResult.Failed(Partial(snapshot));
        return byUser ? JobResult.Failed("Another run of this account went on, so no snapshot was taken: ask again in a moment.") : JobResult.Ok;
    }

    private static string Partial(Snapshot snapshot) =>
        snapshot.Wallets.FirstOrDefault(wallet => !wallet.Ok) is { Error: { } error } ? $"The snapshot is partial. {error}" : "The snapshot is partial: a coin has had no price for 24 hours, or a wallet did not answer.";
}
