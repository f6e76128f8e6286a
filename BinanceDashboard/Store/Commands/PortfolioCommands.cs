using BinanceDashboard.Store.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Commands;

/// <summary>Keeps, changes and removes portfolio items, one by one or as an import does.</summary>
public sealed class PortfolioCommands(StoreWriter writer)
{
    /// <returns>The item with its id.</returns>
    public Task<PortfolioItem> AddAsync(PortfolioItem item, CancellationToken cancellationToken) => writer.WriteAsync(
        async context =>
        {
            context.PortfolioItems.Add(item);
            await context.SaveChangesAsync(cancellationToken);
            return item;
        },
        cancellationToken);

    /// <returns>False where the item is no longer there, or became another one meanwhile.</returns>
    public Task<bool> ReplaceAsync(PortfolioItem before, PortfolioItem after, CancellationToken cancellationToken) => writer.WriteAsync(
        async context =>
        {
            if (await context.PortfolioItems.AsNoTracking().FirstOrDefaultAsync(item => item.Id == before.Id, cancellationToken) != before) return false;
            context.PortfolioItems.Update(after with { Id = before.Id });
            await context.SaveChangesAsync(cancellationToken);
            return true;
        },
        cancellationToken);

    /// <returns>False where the user has no such item.</returns>
    public Task<bool> DeleteAsync(string ownerId, long id, CancellationToken cancellationToken) => writer.WriteAsync(
        async context => await context.PortfolioItems.Where(item => item.Id == id && item.OwnerId == ownerId).ExecuteDeleteAsync(cancellationToken) > 0,
        cancellationToken);

    /// <summary>Does what an import decided and notes the run with its issues, in one transaction.</summary>
    /// <param name="basis">The account's imported items that it was decided on.</param>
    /// <returns>The run with its id; null where the items are others by now, so that it has to be decided again, or the account is gone.</returns>
    public Task<ImportRun?> ApplyAsync(ImportRun run, IReadOnlyList<PortfolioItem> basis, IReadOnlyList<ImportIssue> issues, CancellationToken cancellationToken) => writer.WriteAsync<ImportRun?>(
        async context =>
        {
            if (!await context.Accounts.AnyAsync(account => account.Id == run.AccountId, cancellationToken)) return null;
            var stored = await context.PortfolioItems.AsNoTracking().Where(item => item.AccountId == run.AccountId && item.Source == run.Source).ToListAsync(cancellationToken);
            if (!stored.ToHashSet().SetEquals(basis)) return null;
            return await NoteAsync(context, run, issues, cancellationToken);
        },
        cancellationToken);

    /// <summary>Notes a run that changed nothing.</summary>
    public Task NoteFailureAsync(ImportRun run, CancellationToken cancellationToken) => writer.WriteAsync(
        async context =>
        {
            if (await context.Accounts.AnyAsync(account => account.Id == run.AccountId, cancellationToken)) context.ImportRuns.Add(run);
            await context.SaveChangesAsync(cancellationToken);
        },
        cancellationToken);

    /// <summary>Brings every item of a run back to what it was before.</summary>
    /// <returns>False where one of them became another one since: nothing is taken back then.</returns>
    public Task<bool> UndoAsync(ImportRun run, CancellationToken cancellationToken) => writer.WriteAsync(
        async context =>
        {
            var stored = await context.PortfolioItems.AsNoTracking().Where(item => item.AccountId == run.AccountId && item.Source == run.Source).ToDictionaryAsync(item => item.Symbol, cancellationToken);
            if (!run.Changes.All(change => IsAsLeft(change, stored.GetValueOrDefault(change.Symbol)))) return false;
            var undone = await context.ImportRuns.Where(row => row.Id == run.Id && row.Status == ImportStatus.Done)
                .ExecuteUpdateAsync(row => row.SetProperty(found => found.Status, ImportStatus.Undone), cancellationToken);
            if (undone == 0) return false;
            foreach (var change in run.Changes)
            {
                if (change.After is not null) await context.PortfolioItems.Where(item => item.Id == stored[change.Symbol].Id).ExecuteDeleteAsync(cancellationToken);
                if (change.Before is { } before) context.PortfolioItems.Add(before);
            }

            await context.SaveChangesAsync(cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>Notes that the owner was told of every import so far.</summary>
    public Task SeenAsync(string ownerId, CancellationToken cancellationToken) => writer.WriteAsync(
        context => context.ImportRuns.Where(run => run.OwnerId == ownerId && !run.IsSeen).ExecuteUpdateAsync(run => run.SetProperty(found => found.IsSeen, true), cancellationToken),
        cancellationToken);

    private static async Task<ImportRun> NoteAsync(DashboardContext context, ImportRun run, IReadOnlyList<ImportIssue> issues, CancellationToken cancellationToken)
    {
        foreach (var (action, before, after) in run.Changes)
        {
            if (action == ImportAction.Add) context.PortfolioItems.Add(after!);
            else if (action == ImportAction.Update) context.PortfolioItems.Update(after!);
            else context.PortfolioItems.Remove(before!);
        }

        context.ImportRuns.Add(run);
        await context.SaveChangesAsync(cancellationToken);
        context.ImportIssues.AddRange(issues.Select(issue => issue with { RunId = run.Id }));
        await context.SaveChangesAsync(cancellationToken);
        return run;
    }

    // The run does not know the id that an added item was given.
    private static bool IsAsLeft(ItemChange change, PortfolioItem? now) => change.After is { } after ? now is not null && now with { Id = 0 } == after with { Id = 0 } : now is null;
}
