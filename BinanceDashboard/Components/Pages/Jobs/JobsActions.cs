using BinanceDashboard.Access;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Health;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Backups;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Jobs;

/// <summary>Carries out what the jobs page asks for: on the signed-in user's own accounts, and the pause of a whole job for the owner alone.</summary>
internal sealed class JobsActions(
    SignedInUser user, IServiceScopeFactory scopes, AccountQueries accounts, JobReader reader, BackupJobReader backups, BackupRuns backupRuns, JobCommands jobs, ExchangeBudgets budgets, HealthReader health, TimeProvider time)
{
    private const int MostRuns = 100;

    public JobsCommands Commands => new() { Load = LoadAsync, Run = RunAsync, Pause = PauseAsync };

    private async Task<JobsView> LoadAsync(JobOutcome? outcome, CancellationToken cancellationToken)
    {
        var own = await OwnAsync(cancellationToken);
        var names = own.ToDictionary(account => account.Id, account => account.Name);
        var runs = reader.Runs(own).Where(run => outcome is null || run.Outcome == outcome).ToList();
        var exchanges = own.DistinctBy(account => account.Environment).ToList();
        var isOwner = await IsOwnerAsync();
        return new JobsView
        {
            State = own.Count == 0 ? PageState.Empty : PageState.Content,
            IsOwner = isOwner,
            At = time.GetUtcNow(),
            Jobs = [.. await reader.ReadAsync(own, cancellationToken), .. isOwner && backups.Read() is { } backup ? new[] { backup } : []],
            Runs = [.. runs.Take(MostRuns).Select(run => new JobRunLine(run, names[run.AccountId]))],
            RunCount = runs.Count,
            Budgets = [.. exchanges.SelectMany(budgets.Of).DistinctBy(budget => (budget.Host, budget.Pool)).OrderByDescending(budget => budget.Share)],
            Circuits = [.. exchanges.SelectMany(budgets.CircuitsOf)],
            Health = await health.ReadAsync(cancellationToken),
        };
    }

    private async Task<string?> RunAsync(string name, CancellationToken cancellationToken) =>
        name == BackupJobReader.Name ? await BackUpAsync(cancellationToken) : JobCommands.Refusal(jobs.Run(name, await OwnAsync(cancellationToken)));

    // Not tied to who asked: what was begun is finished.
    private async Task<string?> BackUpAsync(CancellationToken cancellationToken)
    {
        if (!await IsOwnerAsync()) return "Only the owner may back up: it concerns everybody who uses this dashboard.";
        var outcome = await backupRuns.RunAsync(byPerson: true, CancellationToken.None).WaitAsync(cancellationToken);
        return outcome is null ? "A backup is being made already: wait for its end." : outcome.Failure;
    }

    private async Task<string?> PauseAsync(string name, bool isPaused, CancellationToken cancellationToken)
    {
        if (!await IsOwnerAsync()) return "Only the owner may pause and resume jobs: they work for everybody.";
        try
        {
            return await jobs.PauseAsync(name, isPaused, cancellationToken) ? null : "There is no job of that name.";
        }
        catch (StoreException failure)
        {
            return failure.Message;
        }
    }

    private async Task<IReadOnlyList<Account>> OwnAsync(CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        return await accounts.ListAsync(id, cancellationToken);
    }

    // In a scope of its own, because the frame and the page ask at the same time.
    private async Task<bool> IsOwnerAsync()
    {
        var (id, _) = await user.GetAsync();
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<UserDirectory>().FindByIdAsync(id) is { IsOwner: true };
    }
}
