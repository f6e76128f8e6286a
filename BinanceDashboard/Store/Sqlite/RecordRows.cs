namespace BinanceDashboard.Store.Sqlite;

/// <summary>What happened inside an account, as rows: each is final when it is listed, so a kept one stays as it is.</summary>
internal static class RecordRows
{
    private const string HasAccount = "SELECT 1 FROM Account WHERE Id = ?1";

    /// <returns>How many were new.</returns>
    public static int Write(RowWriter rows, IReadOnlyList<AccountRecord> records, SyncCursor cursor)
    {
        if (!rows.Any(HasAccount, cursor.AccountId)) return 0;
        var added = records.Sum(record => Insert(rows, record));
        rows.Insert(cursor, SameIdentity.Replaces);
        return added;
    }

    private static int Insert(RowWriter rows, AccountRecord record) => record switch
    {
        Transfer transfer => rows.Insert(transfer, SameIdentity.Stays),
        Conversion conversion => rows.Insert(conversion, SameIdentity.Stays),
        Dividend dividend => rows.Insert(dividend, SameIdentity.Stays),
        _ => throw new ArgumentOutOfRangeException(nameof(record), record.GetType(), "There is no table of it."),
    };
}
