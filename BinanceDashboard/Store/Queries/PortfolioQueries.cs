using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>Portfolio items and the imports that made them; every question of a person names the owner.</summary>
public sealed class PortfolioQueries(IDbContextFactory<DashboardContext> contexts)
{
    public async Task<IReadOnlyList<PortfolioItem>> ItemsAsync(string ownerId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.PortfolioItems.AsNoTracking().Where(item => item.OwnerId == ownerId).OrderBy(item => item.Symbol).ThenBy(item => item.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Those that were imported from an account.</summary>
    public async Task<IReadOnlyList<PortfolioItem>> ImportedAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.PortfolioItems.AsNoTracking().Where(item => item.AccountId == accountId && item.Source == PortfolioItem.Imported).ToListAsync(cancellationToken);
    }

    public async Task<PortfolioItem?> FindAsync(string ownerId, long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.PortfolioItems.AsNoTracking().FirstOrDefaultAsync(item => item.Id == id && item.OwnerId == ownerId, cancellationToken);
    }

    /// <summary>The coins that a user keeps by hand: every snapshot of theirs prices them.</summary>
    public async Task<IReadOnlyList<string>> KeptByHandAsync(string ownerId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.PortfolioItems.AsNoTracking().Where(item => item.OwnerId == ownerId && item.Source == PortfolioItem.ByHand).Select(item => item.Symbol).Distinct().ToListAsync(cancellationToken);
    }

    /// <summary>The newest first.</summary>
    public async Task<(IReadOnlyList<ImportRun> Runs, int Total)> RunsAsync(string ownerId, int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var own = context.ImportRuns.AsNoTracking().Where(run => run.OwnerId == ownerId);
        var runs = await own.OrderByDescending(run => run.At).ThenByDescending(run => run.Id).Skip(skip).Take(take).ToListAsync(cancellationToken);
        return (runs, await own.CountAsync(cancellationToken));
    }

    public async Task<ImportRun?> FindRunAsync(string ownerId, long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ImportRuns.AsNoTracking().FirstOrDefaultAsync(run => run.Id == id && run.OwnerId == ownerId, cancellationToken);
    }

    /// <summary>The account's last import that changed something and was not taken back; null where there is none.</summary>
    public async Task<long?> LastChangeAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Database.SqlQuery<long?>($"SELECT MAX(Id) AS Value FROM ImportRun WHERE AccountId = {accountId} AND Status = 'Done' AND Changes <> '[]'").SingleAsync(cancellationToken);
    }

    /// <summary>Whether the schedule did something that the user was not told yet.</summary>
    public async Task<bool> HasUnseenAsync(string ownerId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ImportRuns.AnyAsync(run => run.OwnerId == ownerId && !run.IsSeen, cancellationToken);
    }

    /// <summary>What the schedule did that the user was not told yet.</summary>
    public async Task<IReadOnlyList<ImportRun>> UnseenAsync(string ownerId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ImportRuns.AsNoTracking().Where(run => run.OwnerId == ownerId && !run.IsSeen).ToListAsync(cancellationToken);
    }

    /// <summary>The last import of an account that the schedule began; null where it never did.</summary>
    public async Task<ImportRun?> LastScheduledAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ImportRuns.AsNoTracking().Where(run => run.AccountId == accountId && run.Trigger == ImportTrigger.Schedule).OrderByDescending(run => run.Id).FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<ImportIssue>> IssuesAsync(long runId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ImportIssues.AsNoTracking().Where(issue => issue.RunId == runId).OrderBy(issue => issue.Id).ToListAsync(cancellationToken);
    }
}
