using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Tells how the jobs stand for one user's accounts.</summary>
public sealed class JobReader(IEnumerable<IAccountJob> jobs, JobRunner runner, JobBoard board, PausedJobs paused, AccountHealth health, TimeProvider time)
{
    public async Task<IReadOnlyList<JobState>> ReadAsync(IReadOnlyList<Account> own, CancellationToken cancellationToken)
    {
        var states = new List<JobState>();
        foreach (var job in jobs) states.Add(await ReadAsync(job, own, cancellationToken));
        return states;
    }

    /// <summary>The runs of the last 24 hours, the newest first.</summary>
    public IReadOnlyList<JobRun> Runs(IEnumerable<Account> own) => board.RunsOf(own.Select(account => account.Id).ToHashSet());

    private async Task<JobState> ReadAsync(IAccountJob job, IReadOnlyList<Account> own, CancellationToken cancellationToken)
    {
        var isPaused = paused.Names.Contains(job.Name);
        var state = new JobState
        {
            Name = job.Name,
            Schedule = job.Schedule,
            IsPaused = isPaused,
            IsRunning = runner.IsRunning(job.Name, own),
            HasLooked = board.HasLooked(job.Name),
            NextRunAt = isPaused ? null : await NextAsync(job, own, cancellationToken),
        };
        return WithLast(state, own);
    }

    private JobState WithLast(JobState state, IReadOnlyList<Account> own)
    {
        var last = own.Select(account => (Account: account, Run: board.LastOf(state.Name, account.Id))).Where(pair => pair.Run is not null).Select(pair => (pair.Account, Run: pair.Run!)).ToList();
        if (last.Count == 0) return state;
        var round = last.MaxBy(pair => pair.Run.StartedAt).Run.Round;
        var together = last.Where(pair => pair.Run.Round == round).Select(pair => pair.Run).ToList();
        // An account that is paused since says nothing of how the job stands.
        var worst = last.OrderBy(pair => pair.Account.Disabled).ThenByDescending(pair => pair.Run.Outcome).ThenByDescending(pair => pair.Run.StartedAt).First();
        return state with
        {
            LastRunAt = together.Min(run => run.StartedAt),
            LastDuration = together.Max(run => run.StartedAt + run.Duration) - together.Min(run => run.StartedAt),
            LastAccounts = together.Count,
            LastOutcome = worst.Run.Outcome,
            LastReason = worst.Run.Reason is { } reason && own.Count > 1 ? $"{worst.Account.Name}: {reason}" : worst.Run.Reason,
        };
    }

    // Told on this machine's clock: the accounts' exchanges have clocks of their own.
    private async Task<DateTimeOffset?> NextAsync(IAccountJob job, IReadOnlyList<Account> own, CancellationToken cancellationToken)
    {
        DateTimeOffset? first = null;
        foreach (var account in own)
        {
            if (await job.NextAsync(account, cancellationToken) is not { } next) continue;
            var local = next - (health.NowOf(account) - time.GetUtcNow());
            if (first is null || local < first) first = local;
        }

        return first;
    }
}
