using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Store.Commands;

/// <summary>Takes over NAV histories of other tools.</summary>
public sealed class NavImportCommands(StoreWriter writer)
{
    /// <summary>The cursor of the prices that imported points need: from the first to the last of them, at its beginning once they are fetched.</summary>
    public const string PriceStream = "imported-prices";

    /// <summary>Keeps what is new, with the roll-ups it touches, in one transaction: all of it or nothing. A point of the same time stays as it is, whichever source it has.</summary>
    /// <param name="points">Ascending, each time once.</param>
    /// <returns>How many were new; 0 for an account that was deleted meanwhile.</returns>
    public Task<int> KeepAsync(long accountId, IReadOnlyList<ImportedPoint> points, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => ImportedRows.Write(rows, accountId, points, cancellationToken), cancellationToken);

    /// <summary>Notes that the prices of a range of imported points were asked for, unless points came in meanwhile.</summary>
    /// <param name="hours">How many hours of the range had points when they were read.</param>
    public Task PricesAskedAsync(SyncCursor range, int hours, CancellationToken cancellationToken) =>
        writer.WriteRowsAsync(rows => ImportedRows.PricesAsked(rows, range, hours), cancellationToken);
}
