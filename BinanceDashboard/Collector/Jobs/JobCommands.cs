using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>What a person may do with jobs.</summary>
public sealed class JobCommands(IEnumerable<IAccountJob> jobs, JobRunner runner, PausedJobs paused, CollectorCommands collector, StoreChanges changes)
{
    /// <summary>The sentence for a wish that could not be fulfilled; null for one that was.</summary>
    public static string? Refusal(JobStart start) => start switch
    {
        JobStart.Started => null,
        JobStart.Busy => "This job is running for one of your accounts already: wait for its end.",
        JobStart.NoAccounts => "There is no account to run this job for: add one, or resume one that is paused.",
        JobStart.Unknown => "There is no job of that name.",
        _ => throw new ArgumentOutOfRangeException(nameof(start), start, null),
    };

    /// <summary>Runs the job for these accounts now, in the background, due or not, paused or not.</summary>
    public JobStart Run(string name, IReadOnlyList<Account> own) => runner.Start(name, own);

    /// <summary>Has the schedule leave a job alone for everybody, or look after it again at once.</summary>
    /// <returns>False when there is no such job.</returns>
    /// <exception cref="StoreException">It could not be written down.</exception>
    public async Task<bool> PauseAsync(string name, bool isPaused, CancellationToken cancellationToken)
    {
        if (!jobs.Any(job => job.Name == name)) return false;
        paused.Set(name, isPaused);
        changes.Signal();
        if (!isPaused) await collector.WakeAsync(cancellationToken);
        return true;
    }
}
