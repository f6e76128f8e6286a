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

    /// <summary>Keeps what is new among the fills, and moves the cursor.</summary>
    /// <returns>How many were new.</returns>
    public Task<int> KeepAsync(IReadOnlyList<Fill> fills, SyncCursor cursor, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => TradeRows.Write(rows, fills, cursor), cancellationToken);

    /// <summary>Keeps what is new among the bookings of a futures wallet, and moves the cursor.</summary>
    /// <returns>How many were new.</returns>
    public Task<int> KeepAsync(IReadOnlyList<Income> income, SyncCursor cursor, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => TradeRows.Write(rows, income, cursor), cancellationToken);

    /// <summary>Keeps what is new among the orders, follows those that moved on, and moves the cursor.</summary>
    /// <returns>How many were new.</returns>
    public Task<int> KeepAsync(IReadOnlyList<Order> orders, SyncCursor cursor, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => OrderRows.Write(rows, orders, cursor), cancellationToken);

    /// <summary>Keeps what was held before the first known fills, in place of what was kept of the same contracts.</summary>
    public Task<int> KeepAsync(IReadOnlyList<OpeningPosition> openings, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => TradeRows.Write(rows, openings), cancellationToken);

    /// <summary>Follows kept orders to their present state.</summary>
    /// <param name="lost">Those that are not open any more and of whose end the exchange tells nothing.</param>
    /// <returns>How many had moved.</returns>
    public Task<int> FollowAsync(IReadOnlyList<Order> moved, IReadOnlyList<Order> lost, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => OrderRows.Write(rows, moved, lost), cancellationToken);

    /// <summary>Moves cursors over stretches in which nothing was found.</summary>
    public Task MoveAsync(IReadOnlyList<SyncCursor> cursors, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => TradeRows.Move(rows, cursors), cancellationToken);

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

    /// <summary>Keeps candles that are not kept yet, and how far they reach.</summary>
    /// <returns>How many were new; 0 for an account that was deleted meanwhile.</returns>
    public Task<int> KeepAsync(IReadOnlyList<Candle> candles, SyncCursor cursor, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => CandleRows.Write(rows, candles, cursor), cancellationToken);

    /// <summary>Gives flows that had no price the one of their own time.</summary>
    /// <returns>How many were given one; a flow that moved meanwhile waits for its next turn.</returns>
    public Task<int> PriceAsync(IReadOnlyList<CashFlow> priced, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => priced.Sum(flow => FlowRows.Price(rows, flow)), cancellationToken);
}
