using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>
/// Reads one range over its hours or days: each bucket's first, least, greatest and last point at their own times. A bucket that a cash flow or an end of the
/// range cuts is read more finely, so that the extremes of NAV between two flows, which are those of the unit price, are among what is read.
/// </summary>
internal sealed class RollupReader(DashboardContext context, long accountId, DateTimeOffset from, DateTimeOffset to)
{
    private const int MostPartial = 500;
    private const int HoursOfADay = 24;

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
        var (whole, times) = await PartsAsync(rollups, cancellationToken);
        foreach (var rollup in whole) times.UnionWith([rollup.FirstAt, rollup.MinAt, rollup.MaxAt, rollup.LastAt]);
        return await NavQueries.AsPoints(At(times)).ToListAsync(cancellationToken);
    }

    /// <summary>The same times with their values alone, as far as the buckets tell them without a look at the points.</summary>
    public async Task<IReadOnlyList<NavPoint>> ValuesAsync(IReadOnlyList<NavRollup> rollups, CancellationToken cancellationToken)
    {
        var (whole, times) = await PartsAsync(rollups, cancellationToken);
        var values = new Dictionary<DateTimeOffset, NavPoint>();
        foreach (var rollup in whole)
            foreach (var (at, nav) in new[] { (rollup.FirstAt, rollup.First), (rollup.MinAt, rollup.Min), (rollup.MaxAt, rollup.Max), (rollup.LastAt, rollup.Last) })
                values[at] = new NavPoint { At = at, Nav = nav, Complete = true, Source = PointSource.Observed };
        times.ExceptWith(values.Keys);
        foreach (var point in await NavQueries.AsValues(At(times)).ToListAsync(cancellationToken)) values[point.At] = point;
        return [.. values.Values.Where(point => point.At >= from && point.At <= to).OrderBy(point => point.At)];
    }

    // By the times alone: with the range beside them the engine would read the whole range instead.
    private IQueryable<Snapshot> At(HashSet<DateTimeOffset> times) =>
        context.Snapshots.AsNoTracking().Where(point => point.AccountId == accountId && times.Contains(point.At)).OrderBy(point => point.At);

    // The buckets that say all that is needed of their points, and the times of what they do not say.
    private async Task<(IReadOnlyList<NavRollup> Whole, HashSet<DateTimeOffset> Times)> PartsAsync(IReadOnlyList<NavRollup> rollups, CancellationToken cancellationToken)
    {
        var times = await EdgesAsync(cancellationToken);
        var flows = await context.CashFlows.Where(flow => flow.AccountId == accountId && flow.Status == FlowStatus.Completed && flow.At >= from && flow.At <= to)
            .OrderBy(flow => flow.At).Select(flow => flow.At).ToListAsync(cancellationToken);
        var cuts = new RangeCuts(flows, from, to);
        var whole = await WholeAsync(rollups, cuts, times, cancellationToken);
        foreach (var bucket in HiddenFalls.Of(whole, cuts)) times.UnionWith(HiddenFalls.Deepest(await ValuesAsync(bucket, cancellationToken)));
        return (whole, times);
    }

    // The buckets without a cut, hours in place of the days that have one; of an hour that has one every point is taken.
    private async Task<IReadOnlyList<NavRollup>> WholeAsync(IReadOnlyList<NavRollup> rollups, RangeCuts cuts, HashSet<DateTimeOffset> times, CancellationToken cancellationToken)
    {
        var (whole, cut) = (rollups.Where(bucket => !cuts.Within(bucket)).ToList(), rollups.Where(cuts.Within).ToList());
        if (cut is [{ Span: RollupSpan.Day }, ..])
        {
            var hours = await HoursAsync(cut, cancellationToken);
            whole.AddRange(hours.Where(hour => !cuts.Within(hour)));
            cut = [.. hours.Where(cuts.Within)];
        }

        times.UnionWith(await TimesAsync(cut, cancellationToken));
        return [.. whole.OrderBy(bucket => bucket.FirstAt)];
    }

    private async Task<IReadOnlyList<NavRollup>> HoursAsync(IEnumerable<NavRollup> days, CancellationToken cancellationToken)
    {
        var starts = days.SelectMany(day => Enumerable.Range(0, HoursOfADay).Select(hour => day.Start.AddHours(hour))).ToList();
        return await context.NavRollups.AsNoTracking()
            .Where(rollup => rollup.AccountId == accountId && rollup.Span == RollupSpan.Hour && starts.Contains(rollup.Start) && rollup.LastAt >= from && rollup.FirstAt <= to)
            .ToListAsync(cancellationToken);
    }

    // CROSS JOIN: hour by hour to its points, where the engine would otherwise walk over all points and look for the hour of each.
    private async Task<IEnumerable<DateTimeOffset>> TimesAsync(List<NavRollup> hours, CancellationToken cancellationToken)
    {
        if (hours.Count == 0) return [];
        var (first, last) = (from.ToUnixTimeMilliseconds(), to.ToUnixTimeMilliseconds());
        var ranges = JsonSerializer.Serialize(hours.Select(hour => new[] { hour.FirstAt.ToUnixTimeMilliseconds(), hour.LastAt.ToUnixTimeMilliseconds() }));
        var found = await context.Database.SqlQuery<long>($"""
            SELECT point.At AS Value FROM json_each({ranges}) AS hour
            CROSS JOIN Snapshot AS point ON point.AccountId = {accountId} AND point.Complete = 1
              AND point.At BETWEEN max(json_extract(hour.value, '$[0]'), {first}) AND min(json_extract(hour.value, '$[1]'), {last})
            """).ToListAsync(cancellationToken);
        return found.Select(DateTimeOffset.FromUnixTimeMilliseconds);
    }

    private async Task<IReadOnlyList<(DateTimeOffset At, decimal Nav)>> ValuesAsync(NavRollup bucket, CancellationToken cancellationToken)
    {
        var points = await All.Where(point => point.Complete && point.At >= bucket.FirstAt && point.At <= bucket.LastAt).OrderBy(point => point.At)
            .Select(point => new { point.At, point.Nav }).ToListAsync(cancellationToken);
        return points.ConvertAll(point => (point.At, point.Nav));
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
