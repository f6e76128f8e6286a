using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Store.Commands;

/// <summary>Keeps exchange facts: each batch with its roll-ups and its cursor in one transaction, each fact once. For the collector alone.</summary>
public sealed class FactCommands(StoreWriter writer)
{
    /// <summary>Keeps a snapshot with its assets and roll-ups, and that its run went well; one of the same moment is replaced, not doubled. Nothing is kept of an account that was deleted meanwhile.</summary>
    public Task KeepAsync(Snapshot snapshot, IReadOnlyList<SnapshotAsset> assets, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => SnapshotRows.Write(rows, snapshot, assets), cancellationToken);

    /// <summary>Keeps what is new among the flows, follows those that moved on, and moves the cursor.</summary>
    /// <returns>How many were new.</returns>
    public Task<int> KeepAsync(IReadOnlyList<CashFlow> flows, SyncCursor cursor, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => FlowRows.Write(rows, flows, cursor), cancellationToken);

    /// <summary>Keeps what is new among the records, and moves the cursor.</summary>
    /// <returns>How many were new.</returns>
    public Task<int> KeepAsync(IReadOnlyList<AccountRecord> records, SyncCursor cursor, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => RecordRows.Write(rows, records, cursor), cancellationToken);

    /// <summary>Keeps why a stream could not be read; how far it is stored stays as it is.</summary>
    /// <param name="at">The exchange's time.</param>
    public Task KeepFailureAsync(long accountId, string stream, string failure, DateTimeOffset at, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => CursorRows.Fail(rows, accountId, stream, failure, at), cancellationToken);

    /// <summary>Forgets the failure of a stream that could be read again.</summary>
    public Task ForgetFailureAsync(long accountId, string stream, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => CursorRows.Recover(rows, accountId, stream), cancellationToken);

    /// <summary>Keeps candles that are not kept yet.</summary>
    /// <returns>How many were new.</returns>
    public Task<int> KeepAsync(IReadOnlyList<Candle> candles, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => candles.Sum(candle => rows.Insert(candle, SameIdentity.Stays)), cancellationToken);

    /// <summary>Gives flows that had no price the one of their own time.</summary>
    /// <returns>How many were given one; a flow that moved meanwhile waits for its next turn.</returns>
    public Task<int> PriceAsync(IReadOnlyList<CashFlow> priced, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => priced.Sum(flow => FlowRows.Price(rows, flow)), cancellationToken);
}
