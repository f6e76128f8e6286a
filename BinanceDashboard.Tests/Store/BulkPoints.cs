using BinanceDashboard.Store;
using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Tests.Store;

/// <summary>Writes many points at once with the roll-ups that one by one would have made.</summary>
internal static class BulkPoints
{
    public static Task WriteAsync(StoreWriter writer, long accountId, IReadOnlyList<(DateTimeOffset At, decimal Nav)> points) => writer.WriteAsync(async context =>
    {
        foreach (var chunk in points.Chunk(5_000))
        {
            context.Snapshots.AddRange(chunk.Select(point => Sample.Snapshot(accountId, point.At, point.Nav)));
            await context.SaveChangesAsync();
            context.ChangeTracker.Clear();
        }

        foreach (var span in Enum.GetValues<RollupSpan>())
            context.NavRollups.AddRange(points.GroupBy(point => Rollups.StartOf(point.At, span)).Select(bucket => Rollup(accountId, span, bucket.Key, [.. bucket])));
        await context.SaveChangesAsync();
    }, CancellationToken.None);

    public static NavRollup Rollup(long accountId, RollupSpan span, DateTimeOffset start, IReadOnlyList<(DateTimeOffset At, decimal Nav)> bucket)
    {
        var (first, last, min, max) = (bucket[0], bucket[^1], bucket.MinBy(point => point.Nav), bucket.MaxBy(point => point.Nav));
        return new NavRollup
        {
            AccountId = accountId,
            Span = span,
            Start = start,
            Count = bucket.Count,
            FirstAt = first.At,
            First = first.Nav,
            MinAt = min.At,
            Min = min.Nav,
            MaxAt = max.At,
            Max = max.Nav,
            LastAt = last.At,
            Last = last.Nav,
        };
    }
}
