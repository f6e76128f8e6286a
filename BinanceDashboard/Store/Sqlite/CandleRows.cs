namespace BinanceDashboard.Store.Sqlite;

/// <summary>Candles as rows, with how far a walk over them has come.</summary>
internal static class CandleRows
{
    private const string HasAccount = "SELECT 1 FROM Account WHERE Id = ?1";

    /// <returns>How many were new.</returns>
    public static int Write(RowWriter rows, IReadOnlyList<Candle> candles, SyncCursor cursor)
    {
        if (!rows.Any(HasAccount, cursor.AccountId)) return 0;
        var added = candles.Sum(candle => rows.Insert(candle, SameIdentity.Stays));
        rows.Insert(cursor, SameIdentity.Replaces);
        return added;
    }
}
