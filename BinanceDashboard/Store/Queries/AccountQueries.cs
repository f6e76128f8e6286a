using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>Accounts; every question of a person names the owner, so that another's account is as unknown as none.</summary>
public sealed class AccountQueries(IDbContextFactory<DashboardContext> contexts)
{
    public async Task<IReadOnlyList<Account>> ListAsync(string ownerId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Accounts.AsNoTracking().Where(account => account.OwnerId == ownerId).OrderBy(account => account.Id).ToListAsync(cancellationToken);
    }

    public async Task<Account?> FindAsync(string ownerId, long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Accounts.AsNoTracking().FirstOrDefaultAsync(account => account.Id == id && account.OwnerId == ownerId, cancellationToken);
    }

    /// <summary>For the collector alone, which works for everybody.</summary>
    public async Task<IReadOnlyList<Account>> ListAllAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Accounts.AsNoTracking().OrderBy(account => account.Id).ToListAsync(cancellationToken);
    }

    /// <summary>For the collector alone, which works for everybody.</summary>
    public async Task<Account?> FindAsync(long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Accounts.AsNoTracking().FirstOrDefaultAsync(account => account.Id == id, cancellationToken);
    }
}
