namespace BinanceDashboard.Store.Sqlite;

/// <summary>What a stream failed on, beside how far it is stored. A stream that was never read gets a cursor over no time at all.</summary>
internal static class CursorRows
{
    private const string KeepFailure = """
        INSERT INTO SyncCursor (AccountId, Stream, ReachedFrom, ReachedTo, FromBeginning, Failure, FailedAt)
        SELECT Id, ?2, ?4, ?4, 0, ?3, ?4 FROM Account WHERE Id = ?1
        ON CONFLICT (AccountId, Stream) DO UPDATE SET Failure = ?3, FailedAt = ?4
        """;

    private const string ForgetFailure = "UPDATE SyncCursor SET Failure = NULL, FailedAt = NULL WHERE AccountId = ?1 AND Stream = ?2";

    /// <returns>1, or 0 where there is no such account any more.</returns>
    public static int Fail(RowWriter rows, long accountId, string stream, string failure, DateTimeOffset at) => rows.Run(KeepFailure, accountId, stream, failure, at);

    public static int Recover(RowWriter rows, long accountId, string stream) => rows.Run(ForgetFailure, accountId, stream);
}
