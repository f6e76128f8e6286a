using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Commands;

/// <summary>Keeps hours and days in step with the points, in the transaction that writes the point; the caller saves.</summary>
internal static class Rollups
{
    /// <param name="rebuild">True where a point was replaced: its bucket is made anew from its points.</param>
    public static async Task TouchAsync(DashboardContext context, Snapshot snapshot, bool rebuild, CancellationToken cancellationToken)
    {
        if (rebuild) await context.SaveChangesAsync(cancellationToken);
        else if (!snapshot.Complete) return;
        var (hour, day) = (StartOf(snapshot.At, RollupSpan.Hour), StartOf(snapshot.At, RollupSpan.Day));
        var touched = await context.NavRollups.Where(rollup => rollup.AccountId == snapshot.AccountId
            && ((rollup.Span == RollupSpan.Hour && rollup.Start == hour) || (rollup.Span == RollupSpan.Day && rollup.Start == day))).ToListAsync(cancellationToken);
        foreach (var (span, start) in new[] { (RollupSpan.Hour, hour), (RollupSpan.Day, day) })
        {
            var kept = touched.Find(rollup => rollup.Span == span);
            var now = rebuild ? await FromPointsAsync(context, snapshot.AccountId, span, start, cancellationToken) : With(kept, snapshot, span, start);
            if (kept is not null && now is not null) context.Entry(kept).CurrentValues.SetValues(now);
            else if (now is not null) context.NavRollups.Add(now);
            else if (kept is not null) context.NavRollups.Remove(kept);
        }
    }

    public static DateTimeOffset StartOf(DateTimeOffset at, RollupSpan span) => span switch
    {
        RollupSpan.Hour => new DateTimeOffset(at.UtcDateTime.Date.AddHours(at.UtcDateTime.Hour), TimeSpan.Zero),
        RollupSpan.Day => new DateTimeOffset(at.UtcDateTime.Date, TimeSpan.Zero),
        _ => throw new ArgumentOutOfRangeException(nameof(span), span, "No such span."),
    };

    private static async Task<NavRollup?> FromPointsAsync(DashboardContext context, long accountId, RollupSpan span, DateTimeOffset start, CancellationToken cancellationToken)
    {
        var end = span == RollupSpan.Hour ? start.AddHours(1) : start.AddDays(1);
        var points = await context.Snapshots.AsNoTracking()
            .Where(point => point.AccountId == accountId && point.Complete && point.At >= start && point.At < end).OrderBy(point => point.At).ToListAsync(cancellationToken);
        return points.Aggregate((NavRollup?)null, (rollup, point) => With(rollup, point, span, start));
    }

    private static NavRollup With(NavRollup? rollup, Snapshot point, RollupSpan span, DateTimeOffset start)
    {
        var (at, nav) = (point.At, point.Nav);
        if (rollup is null)
            return new NavRollup
            {
                AccountId = point.AccountId,
                Span = span,
                Start = start,
                Count = 1,
                FirstAt = at,
                First = nav,
                MinAt = at,
                Min = nav,
                MaxAt = at,
                Max = nav,
                LastAt = at,
                Last = nav,
            };
        rollup = rollup with { Count = rollup.Count + 1 };
        if (at < rollup.FirstAt) rollup = rollup with { FirstAt = at, First = nav };
        if (at > rollup.LastAt) rollup = rollup with { LastAt = at, Last = nav };
        if (nav < rollup.Min) rollup = rollup with { MinAt = at, Min = nav };
        if (nav > rollup.Max) rollup = rollup with { MaxAt = at, Max = nav };
        return rollup;
    }
}
