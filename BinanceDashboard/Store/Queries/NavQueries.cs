using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BinanceDashboard.Store.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>Reads any range of NAV from at most <see cref="MostRows"/> rows: the points themselves, or their roll-ups.</summary>
public sealed class NavQueries(IDbContextFactory<DashboardContext> contexts)
{
    private const int MostRows = 5_000;
    private const int PointsOfARollup = 4;

    // Compiled once: it is asked with every snapshot.
    private static readonly Func<DashboardContext, long, CancellationToken, Task<Snapshot?>> Latest =
        EF.CompileAsyncQuery((DashboardContext context, long accountId, CancellationToken cancellationToken) => context.Snapshots.AsNoTracking()
            .Where(snapshot => snapshot.AccountId == accountId && snapshot.Source == PointSource.Observed).OrderByDescending(snapshot => snapshot.At).FirstOrDefault());

    /// <param name="from">Inclusive; the last complete point before it is added, as the range's opening value.</param>
    /// <param name="to">Inclusive.</param>
    public Task<NavSeries> SeriesAsync(long accountId, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        SeriesAsync(accountId, from, to, isOfSum: false, cancellationToken);

    /// <summary>The same for a sum of accounts: without prices, and where it is read from roll-ups without the source of its points.</summary>
    internal Task<NavSeries> ValuesAsync(long accountId, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        SeriesAsync(accountId, from, to, isOfSum: true, cancellationToken);

    /// <summary>The last complete point at or before each of these times, without its prices; by time, each once.</summary>
    internal async Task<IReadOnlyList<NavPoint>> AsOfAsync(long accountId, IEnumerable<DateTimeOffset> wanted, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await AsOfPoints.FindAsync(context, accountId, wanted, cancellationToken);
    }

    /// <summary>The prices that the points of these times were valued with.</summary>
    internal async Task<IReadOnlyDictionary<DateTimeOffset, ImmutableArray<AssetPrice>>> PricesAsync(long accountId, IReadOnlyCollection<DateTimeOffset> times, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Snapshots.AsNoTracking().Where(point => point.AccountId == accountId && times.Contains(point.At))
            .Select(point => new { point.At, point.Prices }).ToDictionaryAsync(point => point.At, point => point.Prices, cancellationToken);
    }

    public async Task<Snapshot?> LatestAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Latest(context, accountId, cancellationToken);
    }

    /// <summary>When the account's last complete point was; null where there is none.</summary>
    public async Task<DateTimeOffset?> LastCompleteAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Snapshots.Where(point => point.AccountId == accountId && point.Complete).MaxAsync(point => (DateTimeOffset?)point.At, cancellationToken);
    }

    /// <summary>Every point of a range one by one, by time, however many there are.</summary>
    /// <param name="from">Inclusive.</param>
    /// <param name="to">Inclusive.</param>
    public async IAsyncEnumerable<StoredPoint> StreamAsync(long accountId, DateTimeOffset from, DateTimeOffset to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var points = context.Snapshots.AsNoTracking().Where(point => point.AccountId == accountId && point.At >= from && point.At <= to)
            .OrderBy(point => point.At).Select(point => new StoredPoint(point.At, point.Nav, point.Complete, point.Source)).AsAsyncEnumerable();
        await foreach (var point in points.WithCancellation(cancellationToken)) yield return point;
    }

    /// <summary>The hours of a range that have a complete point, each by its start, ascending.</summary>
    public async Task<IReadOnlyList<DateTimeOffset>> HoursAsync(long accountId, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.NavRollups.AsNoTracking()
            .Where(rollup => rollup.AccountId == accountId && rollup.Span == RollupSpan.Hour && rollup.Start >= from && rollup.Start <= to)
            .OrderBy(rollup => rollup.Start).Select(rollup => rollup.Start).ToListAsync(cancellationToken);
    }

    /// <summary>The assets of one snapshot; empty where nothing was held, or where only a later one of its day is kept.</summary>
    public async Task<IReadOnlyList<SnapshotAsset>> AssetsAsync(long accountId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.SnapshotAssets.AsNoTracking().Where(asset => asset.AccountId == accountId && asset.At == at).ToListAsync(cancellationToken);
    }

    /// <summary>The assets of the first snapshot whose assets are kept: the last one of the account's first day.</summary>
    public async Task<IReadOnlyList<SnapshotAsset>> FirstAssetsAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var own = context.SnapshotAssets.AsNoTracking().Where(asset => asset.AccountId == accountId);
        return await own.Where(asset => asset.At == own.Min(other => other.At)).ToListAsync(cancellationToken);
    }

    internal static IQueryable<NavPoint> AsPoints(IQueryable<Snapshot> snapshots) => snapshots.Select(snapshot => new NavPoint
    {
        At = snapshot.At,
        Nav = snapshot.Nav,
        Complete = snapshot.Complete,
        Source = snapshot.Source,
        Reason = snapshot.Reason,
        Prices = snapshot.Prices,
    });

    internal static IQueryable<NavPoint> AsValues(IQueryable<Snapshot> snapshots) => snapshots.Select(snapshot => new NavPoint
    {
        At = snapshot.At,
        Nav = snapshot.Nav,
        Complete = snapshot.Complete,
        Source = snapshot.Source,
        Reason = snapshot.Reason,
    });

    private async Task<NavSeries> SeriesAsync(long accountId, DateTimeOffset from, DateTimeOffset to, bool isOfSum, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var all = context.Snapshots.AsNoTracking().Where(snapshot => snapshot.AccountId == accountId);
        var start = await AsPoints(all.Where(point => point.Complete).OrderBy(point => point.At).Take(1)).FirstOrDefaultAsync(cancellationToken);
        var opening = await all.Where(point => point.Complete && point.At <= from).MaxAsync(point => (DateTimeOffset?)point.At, cancellationToken) ?? from;
        var range = all.Where(point => point.At >= opening && point.At <= to);
        if (await range.OrderBy(point => point.At).Take(MostRows + 1).CountAsync(cancellationToken) <= MostRows)
        {
            var points = isOfSum ? AsValues(range.OrderBy(point => point.At)) : AsPoints(range.OrderBy(point => point.At));
            return new NavSeries { Resolution = "Raw", Start = start, Points = await points.ToListAsync(cancellationToken) };
        }

        var buckets = new RollupReader(context, accountId, opening, to);
        var rollups = await buckets.ReadAsync(RollupSpan.Hour, MostRows / PointsOfARollup, cancellationToken) ?? await buckets.ReadAsync(RollupSpan.Day, int.MaxValue, cancellationToken) ?? [];
        return new NavSeries
        {
            Resolution = rollups is [{ Span: RollupSpan.Hour }, ..] ? "Hour" : "Day",
            Start = start,
            Points = isOfSum ? await buckets.ValuesAsync(rollups, cancellationToken) : await buckets.PointsAsync(rollups, cancellationToken),
        };
    }
}
