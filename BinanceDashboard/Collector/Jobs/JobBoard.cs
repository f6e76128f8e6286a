using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>What the jobs did over the last 24 hours, as long as the program runs, and each account's last run of each.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class JobBoard(StoreChanges changes, CollectorMetrics metrics, TimeProvider time)
{
    private const int Most = 5_000;
    private static readonly TimeSpan Span = TimeSpan.FromHours(24);

    private readonly Lock _gate = new();
    private readonly LinkedList<JobRun> _ended = [];
    private readonly Dictionary<long, (JobRun Run, long Timestamp)> _running = [];
    private readonly Dictionary<(string Job, long Account), JobRun> _last = [];
    private readonly HashSet<string> _looked = [];
    private long _number;

    /// <summary>A number for accounts that are dealt with together.</summary>
    public long NewRound() => Interlocked.Increment(ref _number);

    /// <summary>Notes that the schedule has asked every account whether it is due.</summary>
    public void Looked(string job)
    {
        lock (_gate) _looked.Add(job);
    }

    public bool HasLooked(string job)
    {
        lock (_gate) return _looked.Contains(job);
    }

    /// <returns>The run's id, for <see cref="End"/>.</returns>
    public long Begin(string job, Account account, long round, bool byUser)
    {
        var run = new JobRun { Id = NewRound(), Job = job, AccountId = account.Id, Round = round, StartedAt = time.GetUtcNow(), ByUser = byUser };
        lock (_gate) _running[run.Id] = (run, time.GetTimestamp());
        changes.Signal();
        return run.Id;
    }

    /// <param name="result">Null for a run that was cut off because the program ends.</param>
    public void End(long id, JobResult? result)
    {
        lock (_gate)
        {
            if (!_running.Remove(id, out var running) || result is null) return;
            var run = running.Run with { Duration = time.GetElapsedTime(running.Timestamp), Outcome = result.Outcome, Reason = result.Reason };
            _ended.AddLast(run);
            _last[(run.Job, run.AccountId)] = run;
            Forget();
            metrics.Ran(run.Job, result.Outcome, run.Duration.Value);
        }
    }

    /// <summary>The newest first, those that go on among them.</summary>
    public IReadOnlyList<JobRun> RunsOf(IReadOnlySet<long> accounts)
    {
        lock (_gate)
        {
            Forget();
            return [.. _ended.Concat(_running.Values.Select(running => running.Run)).Where(run => accounts.Contains(run.AccountId)).OrderByDescending(run => run.StartedAt).ThenByDescending(run => run.Id)];
        }
    }

    /// <summary>The account's last run that has ended; null when there was none since the start.</summary>
    public JobRun? LastOf(string job, long account)
    {
        lock (_gate) return _last.GetValueOrDefault((job, account));
    }

    private void Forget()
    {
        var oldest = time.GetUtcNow() - Span;
        while (_ended.First is { } first && (_ended.Count > Most || first.Value.StartedAt < oldest)) _ended.RemoveFirst();
    }
}
