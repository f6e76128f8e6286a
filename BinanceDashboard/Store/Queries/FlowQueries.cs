using System.Runtime.CompilerServices;
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

    /// <summary>As <see cref="ListAsync"/>, one by one.</summary>
    public async IAsyncEnumerable<CashFlow> StreamAsync(long accountId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = context.CashFlows.AsNoTracking().Where(flow => flow.AccountId == accountId).OrderBy(flow => flow.At).ThenBy(flow => flow.Id).AsAsyncEnumerable();
        await foreach (var flow in rows.WithCancellation(cancellationToken)) yield return flow;
    }

    public async Task<CashFlow?> FindAsync(long accountId, long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.CashFlows.AsNoTracking().FirstOrDefaultAsync(flow => flow.Id == id && flow.AccountId == accountId, cancellationToken);
    }

    public async Task<SyncCursor?> FindCursorAsync(long accountId, string stream, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.SyncCursors.AsNoTracking().FirstOrDefaultAsync(cursor => cursor.AccountId == accountId && cursor.Stream == stream, cancellationToken);
    }
}
