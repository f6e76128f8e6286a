using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>Reads one range over its hours or days: each bucket's first, least, greatest and last point at their own times.</summary>
internal sealed class RollupReader(DashboardContext context, long accountId, DateTimeOffset from, DateTimeOffset to)
{
    private const int MostPartial = 500;

    private IQueryable<Snapshot> All => context.Snapshots.AsNoTracking().Where(point => point.AccountId == accountId && point.At >= from && point.At <= to);

    /// <summary>Null when there are more buckets than asked for.</summary>
    public async Task<IReadOnlyList<NavRollup>?> ReadAsync(RollupSpan span, int most, CancellationToken cancellationToken)
    {
        var buckets = context.NavRollups.AsNoTracking()
            .Where(rollup => rollup.AccountId == accountId && rollup.Span == span && rollup.LastAt >= from && rollup.Start <= to);
        if (most != int.MaxValue && await buckets.OrderBy(rollup => rollup.Start).Take(most + 1).CountAsync(cancellationToken) > most) return null;
        return await buckets.OrderBy(rollup => rollup.Start).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<NavPoint>> PointsAsync(IReadOnlyList<NavRollup> rollups, CancellationToken cancellationToken)
    {
        var times = await EdgesAsync(cancellationToken);
        foreach (var rollup in rollups) times.UnionWith([rollup.FirstAt, rollup.MinAt, rollup.MaxAt, rollup.LastAt]);
        // By the times alone: with the range beside them the engine would read the whole range instead.
        var points = context.Snapshots.AsNoTracking().Where(point => point.AccountId == accountId && times.Contains(point.At)).OrderBy(point => point.At);
        return await NavQueries.AsPoints(points).ToListAsync(cancellationToken);
    }

    // What the buckets do not say exactly: the range's own ends, both sides of each flow, and the partial points.
    private async Task<HashSet<DateTimeOffset>> EdgesAsync(CancellationToken cancellationToken)
    {
        var complete = All.Where(point => point.Complete);
        var times = new HashSet<DateTimeOffset?>
        {
            await complete.MinAsync(point => (DateTimeOffset?)point.At, cancellationToken),
            await complete.MaxAsync(point => (DateTimeOffset?)point.At, cancellationToken),
        };
        // Without the range's bounds beside that of the flow, the engine goes to the flow at once instead of walking there from an end of the range.
        var whole = context.Snapshots.AsNoTracking().Where(point => point.AccountId == accountId && point.Complete);
        var beside = await context.CashFlows.Where(flow => flow.AccountId == accountId && flow.At >= from && flow.At <= to)
            .Select(flow => new
            {
                Before = whole.Where(point => point.At < flow.At).Max(point => (DateTimeOffset?)point.At),
                After = whole.Where(point => point.At >= flow.At).Min(point => (DateTimeOffset?)point.At),
            }).ToListAsync(cancellationToken);
        foreach (var flow in beside) times.UnionWith(new[] { flow.Before, flow.After }.Where(at => at >= from && at <= to));

        var partial = await All.Where(point => !point.Complete).OrderBy(point => point.At).Take(MostPartial).Select(point => point.At).ToListAsync(cancellationToken);
        return [.. times.OfType<DateTimeOffset>(), .. partial];
    }
}
