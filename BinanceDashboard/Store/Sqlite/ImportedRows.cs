using BinanceDashboard.Store.Commands;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>An imported history as rows: its points, the hours and days they lie in, and the range whose prices are to be fetched.</summary>
internal static class ImportedRows
{
    private const int Breath = 4_096;

    private const string HasAccount = "SELECT 1 FROM Account WHERE Id = ?1";

    private const string NeedPrices = """
        INSERT INTO SyncCursor (AccountId, Stream, ReachedFrom, ReachedTo, FromBeginning) VALUES (?1, ?2, ?3, ?4, 0)
        ON CONFLICT (AccountId, Stream) DO UPDATE SET FromBeginning = 0, ReachedFrom = min(ReachedFrom, excluded.ReachedFrom), ReachedTo = max(ReachedTo, excluded.ReachedTo)
        """;

    private const string HavePrices = """
        UPDATE SyncCursor SET FromBeginning = 1 WHERE AccountId = ?1 AND Stream = ?2 AND ReachedFrom = ?3 AND ReachedTo = ?4
          AND ?7 = (SELECT count(*) FROM NavRollup WHERE AccountId = ?1 AND Span = 'Hour' AND Start >= ?5 AND Start <= ?6)
        """;

    /// <returns>How many were new.</returns>
    public static int Write(RowWriter rows, long accountId, IReadOnlyList<ImportedPoint> points, CancellationToken cancellationToken)
    {
        if (points.Count == 0 || !rows.Any(HasAccount, accountId)) return 0;
        var added = 0;
        var (hours, days) = (new List<DateTimeOffset>(), new List<DateTimeOffset>());
        foreach (var point in points)
        {
            if (point.Line % Breath == 0) cancellationToken.ThrowIfCancellationRequested();
            if (rows.Insert(Snapshot(accountId, point), SameIdentity.Stays) == 0) continue;
            added++;
            Note(hours, Rollups.StartOf(point.At, RollupSpan.Hour));
            Note(days, Rollups.StartOf(point.At, RollupSpan.Day));
        }

        foreach (var hour in hours) Rollups.Rebuild(rows, accountId, RollupSpan.Hour, hour);
        foreach (var day in days) Rollups.Rebuild(rows, accountId, RollupSpan.Day, day);
        if (added > 0) rows.Run(NeedPrices, accountId, NavImportCommands.PriceStream, points[0].At, points[^1].At);
        return added;
    }

    public static int PricesAsked(RowWriter rows, SyncCursor range, int hours) => rows.Run(
        HavePrices, range.AccountId, range.Stream, range.ReachedFrom, range.ReachedTo, Rollups.StartOf(range.ReachedFrom, RollupSpan.Hour), range.ReachedTo, hours);

    // The points ascend, so that a bucket that was noted is the last one.
    private static void Note(List<DateTimeOffset> buckets, DateTimeOffset start)
    {
        if (buckets.Count == 0 || buckets[^1] != start) buckets.Add(start);
    }

    private static Snapshot Snapshot(long accountId, ImportedPoint point) => new()
    {
        AccountId = accountId,
        At = point.At,
        Nav = point.Nav,
        Complete = true,
        Source = PointSource.Imported,
    };
}
