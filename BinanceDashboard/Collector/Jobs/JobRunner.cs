using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Runs jobs and writes on the board how they went. A job never runs twice at once for one account.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class JobRunner(IEnumerable<IAccountJob> jobs, AccountQueries accounts, AccountRuns guard, AccountHealth health, JobBoard board, PausedJobs paused, StoreChanges changes)
{
    private readonly Dictionary<string, RunGate> _gates = jobs.ToDictionary(job => job.Name, _ => new RunGate());

    public bool IsRunning(string name, IEnumerable<Account> own) => own.Any(account => _gates[name].IsRunning(account.Id));

    /// <summary>For the schedule: everybody's accounts that are due.</summary>
    public async Task RunDueAsync(string name, CancellationToken cancellationToken)
    {
        if (paused.Names.Contains(name) || Find(name) is not { } job) return;
        var round = board.NewRound();
        foreach (var account in await accounts.ListAllAsync(cancellationToken))
            await guard.GuardAsync(account, (listed, token) => RunIfDueAsync(job, listed, round, token), cancellationToken);
        board.Looked(name);
    }

    /// <summary>At a person's wish: their accounts, due or not, in the background.</summary>
    public JobStart Start(string name, IReadOnlyList<Account> own)
    {
        if (Find(name) is not { } job) return JobStart.Unknown;
        var active = own.Where(account => !account.Disabled).ToList();
        if (active.Count == 0) return JobStart.NoAccounts;
        var passes = active.ConvertAll(account => TryEnter(name, account));
        if (passes.Contains(null))
        {
            foreach (var pass in passes) pass?.Dispose();
            return JobStart.Busy;
        }

        // Not tied to who asked: what was begun is finished.
        _ = Task.Run(() => RunAllAsync(job, active, passes), CancellationToken.None);
        return JobStart.Started;
    }

    private async Task RunAllAsync(IAccountJob job, List<Account> own, List<Pass?> passes)
    {
        var round = board.NewRound();
        foreach (var (account, pass) in own.Zip(passes))
        {
            using (pass) await guard.GuardAsync(account, (present, token) => RecordedAsync(job, present, round, byUser: true, token), CancellationToken.None);
        }
    }

    private async Task RunIfDueAsync(IAccountJob job, Account listed, long round, CancellationToken cancellationToken)
    {
        if (!await IsDueAsync(job, listed, cancellationToken)) return;
        using var pass = TryEnter(job.Name, listed);
        if (pass is null) return;
        // While the accounts before it had their turn, a person may have run it, paused the account or removed it.
        if (await accounts.FindAsync(listed.Id, cancellationToken) is { } present && await IsDueAsync(job, present, cancellationToken))
            await RecordedAsync(job, present, round, byUser: false, cancellationToken);
    }

    private async Task<bool> IsDueAsync(IAccountJob job, Account account, CancellationToken cancellationToken) =>
        await job.NextAsync(account, cancellationToken) is { } next && next <= health.NowOf(account);

    private async Task RecordedAsync(IAccountJob job, Account account, long round, bool byUser, CancellationToken cancellationToken)
    {
        var run = board.Begin(job.Name, account, round, byUser);
        JobResult? result = null;
        try
        {
            result = await job.RunAsync(account, byUser, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            result = JobResult.Of(failure);
            throw;
        }
        finally
        {
            board.End(run, result);
        }
    }

    private IAccountJob? Find(string name) => jobs.FirstOrDefault(job => job.Name == name);

    private Pass? TryEnter(string name, Account account) => _gates[name].TryEnter(account.Id) is { } free ? new Pass(free, changes) : null;

    // Whoever reads after this signal sees that it runs no more.
    private sealed class Pass(IDisposable entered, StoreChanges changes) : IDisposable
    {
        public void Dispose()
        {
            entered.Dispose();
            changes.Signal();
        }
    }
}
