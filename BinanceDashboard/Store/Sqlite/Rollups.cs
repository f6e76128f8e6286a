using Microsoft.Data.Sqlite;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>
/// Keeps hours and days in step with the points, in the transaction that writes the points. They say nothing that the points do not say:
/// in whichever order the points came, the roll-ups are those that <see cref="RebuildAll"/> makes of them.
/// </summary>
internal static class Rollups
{
    /// <summary>Of the way they are made: a database that holds those of another way has them made anew.</summary>
    public const long Version = 1;

    // Of equal extremes the earliest counts, so that the order in which the points came does not matter.
    private const string Fold = """
        INSERT INTO NavRollup (AccountId, Span, Start, FirstAt, "First", MinAt, "Min", MaxAt, "Max", LastAt, "Last", "Count")
        SELECT AccountId, ?1, At - (At % ?2 + ?2) % ?2, At, Nav, At, Nav, At, Nav, At, Nav, 1 FROM Snapshot
        WHERE Complete = 1 {0}
        ON CONFLICT (AccountId, Span, Start) DO UPDATE SET "Count" = "Count" + 1,
          "First" = CASE WHEN excluded.FirstAt < FirstAt THEN excluded."First" ELSE "First" END, FirstAt = min(FirstAt, excluded.FirstAt),
          MinAt = CASE WHEN (excluded."Min", excluded.MinAt) < ("Min", MinAt) THEN excluded.MinAt ELSE MinAt END, "Min" = min("Min", excluded."Min"),
          MaxAt = CASE WHEN (excluded."Max", -excluded.MaxAt) > ("Max", -MaxAt) THEN excluded.MaxAt ELSE MaxAt END, "Max" = max("Max", excluded."Max"),
          "Last" = CASE WHEN excluded.LastAt > LastAt THEN excluded."Last" ELSE "Last" END, LastAt = max(LastAt, excluded.LastAt)
        """;

    // Each account's hours and days reach from its first complete point to its last, and both hold the same number of points.
    private const string Stale = """
        SELECT EXISTS (SELECT 1 FROM Account CROSS JOIN (SELECT 'Hour' AS Span UNION ALL SELECT 'Day') AS Spans WHERE
          (SELECT MIN(At) FROM Snapshot WHERE AccountId = Id AND Complete = 1) IS NOT
            (SELECT FirstAt FROM NavRollup WHERE AccountId = Id AND NavRollup.Span = Spans.Span ORDER BY Start LIMIT 1) OR
          (SELECT MAX(At) FROM Snapshot WHERE AccountId = Id AND Complete = 1) IS NOT
            (SELECT LastAt FROM NavRollup WHERE AccountId = Id AND NavRollup.Span = Spans.Span ORDER BY Start DESC LIMIT 1))
          OR (SELECT SUM("Count") FROM NavRollup WHERE Span = 'Hour') IS NOT (SELECT SUM("Count") FROM NavRollup WHERE Span = 'Day')
        """;

    private static readonly string FoldSome = Filled("AND AccountId = ?3 AND At >= ?4 AND At < ?5 ORDER BY At");
    private static readonly string FoldAll = Filled("ORDER BY AccountId, At");

    /// <summary>Takes one new point into its hour and its day.</summary>
    public static void Add(RowWriter rows, long accountId, DateTimeOffset at)
    {
        foreach (var span in Enum.GetValues<RollupSpan>()) rows.Run(FoldSome, span.ToString(), Milliseconds(span), accountId, at, at.AddMilliseconds(1));
    }

    /// <summary>Makes the hour and the day of a point that was replaced anew from their points.</summary>
    public static void Rebuild(RowWriter rows, long accountId, DateTimeOffset at)
    {
        foreach (var span in Enum.GetValues<RollupSpan>()) Rebuild(rows, accountId, span, StartOf(at, span));
    }

    /// <summary>Makes one bucket anew from its points.</summary>
    public static void Rebuild(RowWriter rows, long accountId, RollupSpan span, DateTimeOffset start)
    {
        rows.Run("DELETE FROM NavRollup WHERE AccountId = ?1 AND Span = ?2 AND Start = ?3", accountId, span.ToString(), start);
        rows.Run(FoldSome, span.ToString(), Milliseconds(span), accountId, start, start.AddMilliseconds(Milliseconds(span)));
    }

    /// <summary>Makes every bucket of every account anew.</summary>
    public static void RebuildAll(RowWriter rows)
    {
        rows.Run("DELETE FROM NavRollup");
        foreach (var span in Enum.GetValues<RollupSpan>()) rows.Run(FoldAll, span.ToString(), Milliseconds(span));
        rows.Run($"PRAGMA user_version = {Version}");
    }

    /// <summary>Whether they were dropped, wholly or in part, or were made in another way. Asked at each start, so it looks at the ends alone and not at every point.</summary>
    public static async Task<bool> AreStaleAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        if (await command.ExecuteScalarAsync(cancellationToken) is not Version) return true;
        command.CommandText = Stale;
        return await command.ExecuteScalarAsync(cancellationToken) is 1L;
    }

    public static DateTimeOffset StartOf(DateTimeOffset at, RollupSpan span)
    {
        var milliseconds = at.ToUnixTimeMilliseconds();
        return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds - (((milliseconds % Milliseconds(span)) + Milliseconds(span)) % Milliseconds(span)));
    }

    private static string Filled(string range) => Fold.Replace("{0}", range, StringComparison.Ordinal);

    private static long Milliseconds(RollupSpan span) => span switch
    {
        RollupSpan.Hour => 3_600_000,
        RollupSpan.Day => 86_400_000,
        _ => throw new ArgumentOutOfRangeException(nameof(span), span, "No such span."),
    };
}
