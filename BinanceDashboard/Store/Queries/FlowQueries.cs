using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

public sealed class FlowQueries(IDbContextFactory<DashboardContext> contexts)
{
    /// <summary>Every flow of the account, pending and failed ones too, by time.</summary>
    public async Task<IReadOnlyList<CashFlow>> ListAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.CashFlows.AsNoTracking().Where(flow => flow.AccountId == accountId)
            .OrderBy(flow => flow.At).ThenBy(flow => flow.Id).ToListAsync(cancellationToken);
    }

    public async Task<SyncCursor?> FindCursorAsync(long accountId, string stream, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.SyncCursors.AsNoTracking().FirstOrDefaultAsync(cursor => cursor.AccountId == accountId && cursor.Stream == stream, cancellationToken);
    }
}
