using System.Collections.Concurrent;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>Syncs at a person's wish: one at a time and account, answered in time, and the last answer again while it is young.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class AccountSyncs(AccountRuns runs, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(50);
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<long, (DateTimeOffset At, SyncReport Report)> _last = new();
    private readonly ConcurrentDictionary<long, Lazy<Task<SyncReport>>> _running = new();

    /// <summary>Never throws for what the exchange answers. A sync that takes longer than 50 seconds goes on by itself and says so.</summary>
    public async Task<SyncReport> SyncAsync(Account account, CancellationToken cancellationToken)
    {
        if (_last.TryGetValue(account.Id, out var last) && last.Report.Error is null && time.GetUtcNow() - last.At < Life) return last.Report;
        var run = _running.GetOrAdd(account.Id, _ => new Lazy<Task<SyncReport>>(() => RunAsync(account))).Value;
        try
        {
            return await run.WaitAsync(Patience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return new SyncReport(0, 0, 0, 0, "The exchange's budgets are used up for the moment or another run goes on; this sync goes on by itself as soon as it may, within some minutes.");
        }
    }

    // Not tied to who asked: what was begun is finished.
    private async Task<SyncReport> RunAsync(Account account)
    {
        try
        {
            var report = await runs.ReportSyncAsync(account, CancellationToken.None);
            _last[account.Id] = (time.GetUtcNow(), report);
            return report;
        }
        finally
        {
            _running.TryRemove(account.Id, out _);
        }
    }
}
