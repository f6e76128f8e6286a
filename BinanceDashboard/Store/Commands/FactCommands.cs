using BinanceDashboard.Store.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Commands;

/// <summary>Keeps exchange facts: each batch with its roll-ups and its cursor in one transaction, each fact once. For the collector alone.</summary>
public sealed class FactCommands(StoreWriter writer)
{
    /// <summary>Keeps a snapshot with its assets and roll-ups, and that its run went well; one of the same moment is replaced, not doubled. Nothing is kept of an account that was deleted meanwhile.</summary>
    public Task KeepAsync(Snapshot snapshot, IReadOnlyList<SnapshotAsset> assets, CancellationToken cancellationToken) => writer.WriteAsync(
        async context =>
        {
            var account = context.Accounts.Where(account => account.Id == snapshot.AccountId);
            if (await account.ExecuteUpdateAsync(
                row => row.SetProperty(kept => kept.LastSnapshotAt, snapshot.At).SetProperty(kept => kept.LastTriedAt, snapshot.At).SetProperty(kept => kept.Failure, (string?)null),
                cancellationToken) == 0) return;
            var replaced = await context.Snapshots.Where(kept => kept.AccountId == snapshot.AccountId && kept.At == snapshot.At).ExecuteDeleteAsync(cancellationToken);
            context.Snapshots.Add(snapshot);
            await ReplaceAssetsAsync(context, snapshot, assets, cancellationToken);
            await Rollups.TouchAsync(context, snapshot, rebuild: replaced > 0, cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
        },
        cancellationToken);

    /// <summary>Keeps what is new among the flows, follows those that moved on, and moves the cursor.</summary>
    /// <returns>How many were new.</returns>
    public Task<int> KeepAsync(IReadOnlyList<CashFlow> flows, SyncCursor cursor, CancellationToken cancellationToken) => writer.WriteAsync(
        async context =>
        {
            if (!await context.Accounts.AnyAsync(account => account.Id == cursor.AccountId, cancellationToken)) return 0;
            var ids = flows.Select(flow => flow.ExternalId).ToList();
            var known = (await context.CashFlows.Where(flow => flow.AccountId == cursor.AccountId && ids.Contains(flow.ExternalId)).ToListAsync(cancellationToken))
                .ToDictionary(flow => (flow.Kind, flow.ExternalId));
            var added = 0;
            foreach (var flow in flows.DistinctBy(flow => (flow.Kind, flow.ExternalId)))
                if (!known.TryGetValue((flow.Kind, flow.ExternalId), out var kept)) context.CashFlows.Add(Counted(flow, ref added));
                else if (Moved(kept, flow)) context.Entry(kept).CurrentValues.SetValues(Followed(kept, flow));
            await context.SyncCursors.Where(row => row.AccountId == cursor.AccountId && row.Stream == cursor.Stream).ExecuteDeleteAsync(cancellationToken);
            context.SyncCursors.Add(cursor);
            await context.SaveChangesAsync(cancellationToken);
            return added;
        },
        cancellationToken);

    /// <summary>Keeps candles that are not kept yet.</summary>
    public Task KeepAsync(IReadOnlyList<Candle> candles, CancellationToken cancellationToken) => writer.WriteAsync(
        async context =>
        {
            foreach (var candle in candles)
                if (!await context.Candles.AnyAsync(
                    row => row.Environment == candle.Environment && row.Symbol == candle.Symbol && row.Interval == candle.Interval && row.OpenAt == candle.OpenAt,
                    cancellationToken))
                    context.Candles.Add(candle);
            await context.SaveChangesAsync(cancellationToken);
        },
        cancellationToken);

    /// <summary>Gives flows that had no price the one of their own time.</summary>
    public Task PriceAsync(IReadOnlyList<CashFlow> priced, CancellationToken cancellationToken) => writer.WriteAsync(
        async context =>
        {
            foreach (var flow in priced)
                await context.CashFlows.Where(row => row.Id == flow.Id && row.At == flow.At && row.Quantity == flow.Quantity).ExecuteUpdateAsync(
                    row => row.SetProperty(f => f.Price, flow.Price).SetProperty(f => f.PriceSource, flow.PriceSource).SetProperty(f => f.AmountUsd, flow.AmountUsd),
                    cancellationToken);
        },
        cancellationToken);

    private static CashFlow Counted(CashFlow flow, ref int added)
    {
        added++;
        return flow;
    }

    private static bool Moved(CashFlow kept, CashFlow read) =>
        kept.Status != read.Status || kept.At != read.At || kept.Quantity != read.Quantity || kept.Fee != read.Fee;

    // A flow that moved in time or size loses its price, which belonged to the former.
    private static CashFlow Followed(CashFlow kept, CashFlow read) =>
        kept.At == read.At && kept.Quantity == read.Quantity
            ? kept with { Status = read.Status, Fee = read.Fee }
            : kept with { Status = read.Status, Fee = read.Fee, At = read.At, Quantity = read.Quantity, Price = null, PriceSource = null, AmountUsd = null };

    // Of each day the last complete one stays; a partial one lacks what a wallet holds and replaces only partial ones.
    private static async Task ReplaceAssetsAsync(DashboardContext context, Snapshot snapshot, IReadOnlyList<SnapshotAsset> assets, CancellationToken cancellationToken)
    {
        var day = new DateTimeOffset(snapshot.At.UtcDateTime.Date, TimeSpan.Zero);
        var replaced = context.SnapshotAssets.Where(row => row.AccountId == snapshot.AccountId && row.At >= day && row.At <= snapshot.At);
        if (!snapshot.Complete)
            replaced = replaced.Where(row => row.At == snapshot.At || context.Snapshots.Any(other => other.AccountId == row.AccountId && other.At == row.At && !other.Complete));
        await replaced.ExecuteDeleteAsync(cancellationToken);
        context.SnapshotAssets.AddRange(assets);
    }
}
