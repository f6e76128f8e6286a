using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>Lines of imported statements, and what they are held against.</summary>
public sealed class StatementQueries(IDbContextFactory<DashboardContext> contexts)
{
    /// <summary>Every line of the account, by time.</summary>
    public async IAsyncEnumerable<StatementLine> StreamAsync(long accountId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = context.StatementLines.AsNoTracking().Where(line => line.AccountId == accountId).OrderBy(line => line.At).AsAsyncEnumerable();
        await foreach (var line in rows.WithCancellation(cancellationToken)) yield return line;
    }

    /// <summary>The user whose statements the account has; null while there is none.</summary>
    public async Task<long?> UserAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.StatementLines.Where(line => line.AccountId == accountId).Select(line => (long?)line.UserId).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>What the account held at its latest snapshot, over all wallets; empty while there is none.</summary>
    public async Task<IReadOnlyList<SnapshotAsset>> HeldAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var assets = context.SnapshotAssets.AsNoTracking().Where(asset => asset.AccountId == accountId);
        var last = await assets.MaxAsync(asset => (DateTimeOffset?)asset.At, cancellationToken);
        return last is { } at ? await assets.Where(asset => asset.At == at).ToListAsync(cancellationToken) : [];
    }
}
