namespace BinanceDashboard.Store.Sqlite;

/// <summary>Fills and income as rows: each is final when it is listed, so a kept one stays as it is.</summary>
internal static class TradeRows
{
    private const string HasAccount = "SELECT 1 FROM Account WHERE Id = ?1";

    /// <returns>How many were new.</returns>
    public static int Write<T>(RowWriter rows, IReadOnlyList<T> facts, SyncCursor cursor)
        where T : class
    {
        if (!rows.Any(HasAccount, cursor.AccountId)) return 0;
        var added = 0;
        foreach (var fact in facts) added += rows.Insert(fact, SameIdentity.Stays);
        rows.Insert(cursor, SameIdentity.Replaces);
        return added;
    }

    public static int Write(RowWriter rows, IReadOnlyList<OpeningPosition> openings) =>
        openings.Sum(opening => rows.Any(HasAccount, opening.AccountId) ? rows.Insert(opening, SameIdentity.Replaces) : 0);

    /// <summary>Moves cursors over what was found empty.</summary>
    public static int Move(RowWriter rows, IReadOnlyList<SyncCursor> cursors) =>
        cursors.Sum(cursor => rows.Any(HasAccount, cursor.AccountId) ? rows.Insert(cursor, SameIdentity.Replaces) : 0);
}
