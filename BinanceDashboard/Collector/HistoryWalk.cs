using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>
/// Collects accounts at given times of an exchange whose clock can be moved: the demo's first start lives through its past
/// with the same runs that the schedule makes.
/// </summary>
public sealed class HistoryWalk(AccountRuns runs, StoreChanges changes)
{
    private volatile Step? _step;

    /// <summary>How many of how many times are done; null while no walk goes on.</summary>
    public (int Done, int Total)? Progress => _step is { } step ? (step.Done, step.Total) : null;

    /// <summary>Stops at a failure; what was collected is kept and a walk over the rest goes on from there.</summary>
    public async Task RunAsync(
        IReadOnlyList<Account> accounts, IReadOnlyList<DateTimeOffset> times, Func<DateTimeOffset, CancellationToken, Task> moveClock, CancellationToken cancellationToken)
    {
        try
        {
            for (var done = 0; done < times.Count; done++)
            {
                _step = new Step(done, times.Count);
                changes.Signal();
                await moveClock(times[done], cancellationToken);
                await Task.WhenAll(accounts.Select(account => runs.CollectAsync(account, byUser: false, cancellationToken)));
            }
        }
        finally
        {
            _step = null;
            changes.Signal();
        }
    }

    private sealed record Step(int Done, int Total);
}
