using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>
/// Collects accounts at given times of an exchange whose clock can be moved: the demo's first start lives through its past
/// with the same runs that the schedule makes. Until it has ended the flows are not all known, and pages show its progress instead of numbers.
/// </summary>
public sealed partial class HistoryWalk(AccountRuns runs, StoreChanges changes, TimeProvider time, ILogger<HistoryWalk> logger)
{
    private volatile Step? _step;

    /// <summary>How many of how many times are done; null while no walk goes on.</summary>
    public (int Done, int Total)? Progress => _step is { } step ? (step.Done, step.Total) : null;

    /// <summary>Says that a walk is about to begin: the schedule keeps still from now on until it has ended.</summary>
    public void Announce(int total) => _step = new Step(0, total);

    /// <summary>An account that fails at a time is left out there, as the schedule would; its state says why.</summary>
    public async Task RunAsync(
        IReadOnlyList<Account> accounts, IReadOnlyList<DateTimeOffset> times, Func<DateTimeOffset, CancellationToken, Task> moveClock, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        try
        {
            for (var done = 0; done < times.Count; done++)
            {
                _step = new Step(done, times.Count);
                changes.Signal();
                await moveClock(times[done], cancellationToken);
                await Task.WhenAll(accounts.Select(account => TryAsync(account, runs.SnapshotAsync, cancellationToken)));
            }

            foreach (var account in accounts) await TryAsync(account, runs.SyncAsync, cancellationToken);

            Log.Walked(logger, accounts.Count, times.Count, time.GetElapsedTime(started).TotalSeconds);
        }
        finally
        {
            _step = null;
            changes.Signal();
        }
    }

    private static async Task TryAsync(Account account, Func<Account, CancellationToken, Task> run, CancellationToken cancellationToken)
    {
        try
        {
            await run(account, cancellationToken);
        }
        catch (ExchangeException)
        {
            // Recorded as the account's state and logged by the run; the others go on.
        }
    }

    private sealed record Step(int Done, int Total);

    private static partial class Log
    {
        [LoggerMessage(2003, LogLevel.Information, "The past of {Accounts} accounts was collected at {Times} times in {Seconds:0.0} s.")]
        public static partial void Walked(ILogger logger, int accounts, int times, double seconds);
    }
}
