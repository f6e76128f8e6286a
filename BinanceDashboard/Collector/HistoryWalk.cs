using System.Collections.Immutable;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>
/// Collects accounts at given times of an exchange whose clock can be moved: the demo's first start lives through its past
/// with the same runs that the schedule makes. Until it has ended the flows are not all known, and pages show its progress instead of numbers.
/// </summary>
public sealed partial class HistoryWalk(AccountRuns runs, RunGate gate, StoreChanges changes, TimeProvider time, ILogger<HistoryWalk> logger)
{
    private volatile Step? _step;

    public bool IsWalking => _step is not null;

    /// <summary>How many of how many times are done; null while no walk of the account goes on.</summary>
    public (int Done, int Total)? ProgressOf(Account account) => _step is { } step && step.Accounts.Contains(account.Id) ? (step.Done, step.Total) : null;

    /// <summary>Says that a walk is about to begin: the schedule leaves these accounts alone until it has ended.</summary>
    public void Announce(IEnumerable<Account> accounts, int total) => _step = new Step([.. accounts.Select(account => account.Id)], 0, total);

    /// <summary>An account that fails at a time is left out there, as the schedule would; its state says why.</summary>
    public async Task RunAsync(
        IReadOnlyList<Account> accounts, IReadOnlyList<DateTimeOffset> times, Func<DateTimeOffset, CancellationToken, Task> moveClock, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        try
        {
            await SnapshotsAsync(accounts, times, moveClock, cancellationToken);
            await Task.WhenAll(accounts.Select(account => runs.GuardAsync(account, runs.SyncAsync, cancellationToken)));

            Log.Walked(logger, accounts.Count, times.Count, time.GetElapsedTime(started).TotalSeconds);
        }
        finally
        {
            _step = null;
            changes.Signal();
        }
    }

    // While a time's snapshots are written, the next time's are read.
    private async Task SnapshotsAsync(
        IReadOnlyList<Account> accounts, IReadOnlyList<DateTimeOffset> times, Func<DateTimeOffset, CancellationToken, Task> moveClock, CancellationToken cancellationToken)
    {
        var passes = new List<IDisposable>();
        var keeping = Task.CompletedTask;
        try
        {
            foreach (var account in accounts) passes.Add(await gate.EnterAsync(account.Id, cancellationToken));
            for (var done = 0; done < times.Count; done++)
            {
                _step = new Step([.. accounts.Select(account => account.Id)], done, times.Count);
                changes.Signal();
                await moveClock(times[done], cancellationToken);
                var read = await Task.WhenAll(accounts.Select(account => ReadAsync(account, cancellationToken)));
                await keeping;
                keeping = Task.WhenAll(accounts.Zip(read).Select(pair => KeepAsync(pair.First, pair.Second, cancellationToken)));
            }
        }
        finally
        {
            await keeping;
            foreach (var pass in passes) pass.Dispose();
        }
    }

    private async Task<ValuedSnapshot?> ReadAsync(Account account, CancellationToken cancellationToken)
    {
        ValuedSnapshot? read = null;
        await runs.GuardAsync(account, async (present, token) => read = await runs.ReadAsync(present, token), cancellationToken);
        return read;
    }

    private Task KeepAsync(Account account, ValuedSnapshot? read, CancellationToken cancellationToken) =>
        read is null ? Task.CompletedTask : runs.GuardAsync(account, (_, token) => runs.KeepAsync(read, token), cancellationToken);

    private sealed record Step(ImmutableHashSet<long> Accounts, int Done, int Total);

    private static partial class Log
    {
        [LoggerMessage(2003, LogLevel.Information, "The past of {Accounts} accounts was collected at {Times} times in {Seconds:0.0} s.")]
        public static partial void Walked(ILogger logger, int accounts, int times, double seconds);
    }
}
