using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>How far an account's snapshots can be trusted.</summary>
public sealed class QualityQueries(IDbContextFactory<DashboardContext> contexts)
{
    private const int MostHours = 500;

    /// <summary>The last complete point of each hour, over a longer range that of each day, beside the exchange's own total; by time.</summary>
    /// <param name="from">Inclusive.</param>
    /// <param name="to">Inclusive.</param>
    public async Task<IReadOnlyList<ReportedPoint>> HistoryAsync(long accountId, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var hours = await LastOfEach(context, accountId, RollupSpan.Hour, from, to).Take(MostHours + 1).ToListAsync(cancellationToken);
        return hours.Count <= MostHours ? hours : await LastOfEach(context, accountId, RollupSpan.Day, from, to).ToListAsync(cancellationToken);
    }

    /// <summary>How many snapshots of a range are partial.</summary>
    /// <param name="from">Inclusive.</param>
    /// <param name="to">Inclusive.</param>
    public async Task<int> CountPartialAsync(long accountId, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Snapshots.CountAsync(point => point.AccountId == accountId && !point.Complete && point.At >= from && point.At <= to, cancellationToken);
    }

    private static IQueryable<ReportedPoint> LastOfEach(DashboardContext context, long accountId, RollupSpan span, DateTimeOffset from, DateTimeOffset to) =>
        from rollup in context.NavRollups.AsNoTracking()
        where rollup.AccountId == accountId && rollup.Span == span && rollup.LastAt >= @from && rollup.LastAt <= to
        join point in context.Snapshots.AsNoTracking() on new { rollup.AccountId, At = rollup.LastAt } equals new { point.AccountId, point.At }
        where point.Source == PointSource.Observed
        orderby rollup.Start
        select new ReportedPoint(point.At, point.Nav, point.Reported);
}
