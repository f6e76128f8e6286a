namespace BinanceDashboard.Store.Sqlite;

/// <summary>Keeps hours and days in step with the points, in the transaction that writes the points.</summary>
internal static class Rollups
{
    // Takes the complete points of a time into a bucket, one after the other.
    private const string Fold = """
        INSERT INTO NavRollup (AccountId, Span, Start, FirstAt, "First", MinAt, "Min", MaxAt, "Max", LastAt, "Last", "Count")
        SELECT AccountId, ?2, ?3, At, Nav, At, Nav, At, Nav, At, Nav, 1 FROM Snapshot
        WHERE AccountId = ?1 AND Complete = 1 AND At >= ?4 AND At < ?5 ORDER BY At
        ON CONFLICT (AccountId, Span, Start) DO UPDATE SET "Count" = "Count" + 1,
          "First" = CASE WHEN excluded.FirstAt < FirstAt THEN excluded."First" ELSE "First" END, FirstAt = min(FirstAt, excluded.FirstAt),
          MinAt = CASE WHEN excluded."Min" < "Min" THEN excluded.MinAt ELSE MinAt END, "Min" = min("Min", excluded."Min"),
          MaxAt = CASE WHEN excluded."Max" > "Max" THEN excluded.MaxAt ELSE MaxAt END, "Max" = max("Max", excluded."Max"),
          "Last" = CASE WHEN excluded.LastAt > LastAt THEN excluded."Last" ELSE "Last" END, LastAt = max(LastAt, excluded.LastAt)
        """;

    /// <summary>Takes one new point into its hour and its day.</summary>
    public static void Add(RowWriter rows, long accountId, DateTimeOffset at)
    {
        foreach (var span in Enum.GetValues<RollupSpan>())
            rows.Run(Fold, accountId, span.ToString(), StartOf(at, span), at, at.AddMilliseconds(1));
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
        rows.Run(Fold, accountId, span.ToString(), start, start, span == RollupSpan.Hour ? start.AddHours(1) : start.AddDays(1));
    }

    public static DateTimeOffset StartOf(DateTimeOffset at, RollupSpan span) => span switch
    {
        RollupSpan.Hour => new DateTimeOffset(at.UtcDateTime.Date.AddHours(at.UtcDateTime.Hour), TimeSpan.Zero),
        RollupSpan.Day => new DateTimeOffset(at.UtcDateTime.Date, TimeSpan.Zero),
        _ => throw new ArgumentOutOfRangeException(nameof(span), span, "No such span."),
    };
}
