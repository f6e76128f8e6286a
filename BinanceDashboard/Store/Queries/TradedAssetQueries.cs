using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>What an account ever had, and how far each list of a kind is stored.</summary>
public sealed class TradedAssetQueries(IDbContextFactory<DashboardContext> contexts)
{
    /// <summary>Every asset that stood in a wallet at a stored snapshot, crossed the border, was converted or was given; coins sold out long ago too.</summary>
    public async Task<IReadOnlySet<string>> TouchedAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        IQueryable<string>[] sources =
        [
            context.SnapshotAssets.Where(row => row.AccountId == accountId).Select(row => row.Asset),
            context.CashFlows.Where(row => row.AccountId == accountId).Select(row => row.Asset),
            context.Conversions.Where(row => row.AccountId == accountId).Select(row => row.FromAsset),
            context.Conversions.Where(row => row.AccountId == accountId).Select(row => row.ToAsset),
            context.Dividends.Where(row => row.AccountId == accountId).Select(row => row.Asset),
        ];
        var assets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in sources) assets.UnionWith(await source.Distinct().ToListAsync(cancellationToken));
        return assets;
    }

    /// <summary>Whether a wallet ever held anything at a stored snapshot.</summary>
    public async Task<bool> HeldAsync(long accountId, WalletKind wallet, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.SnapshotAssets.AnyAsync(row => row.AccountId == accountId && row.Wallet == wallet, cancellationToken);
    }

    /// <summary>The cursors whose stream begins with a text, by stream.</summary>
    public async Task<IReadOnlyDictionary<string, SyncCursor>> CursorsAsync(long accountId, string prefix, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.SyncCursors.AsNoTracking().Where(cursor => cursor.AccountId == accountId && cursor.Stream.StartsWith(prefix)).ToDictionaryAsync(cursor => cursor.Stream, cancellationToken);
    }
}
