using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>API tokens; a list is one user's own.</summary>
public sealed class TokenQueries(IDbContextFactory<DashboardContext> contexts)
{
    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<ApiToken>> ListAsync(string userId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ApiTokens.AsNoTracking().Where(token => token.UserId == userId).OrderByDescending(token => token.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Whoever's it is; null for one that was revoked or never was.</summary>
    public async Task<ApiToken?> FindAsync(string hash, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ApiTokens.AsNoTracking().FirstOrDefaultAsync(token => token.Hash == hash, cancellationToken);
    }
}
