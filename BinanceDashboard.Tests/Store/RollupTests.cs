using BinanceDashboard.Store;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Tests.Store;

public sealed class RollupTests
{
    [Fact]
    public async Task Rollups_PointsInAnyOrder_SayWhatThePointsSay()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        var dice = new Random(11);
        var points = Enumerable.Range(0, 120).Select(i => (At: Sample.Start.AddMinutes(i * 37), Nav: (decimal)dice.Next(1_000), Complete: dice.Next(10) > 0)).ToArray();
        dice.Shuffle(points);

        foreach (var point in points)
            await store.Facts.KeepAsync(Sample.Snapshot(account.Id, point.At, point.Nav, point.Complete), [], TestContext.Current.CancellationToken);

        await using var context = await store.ReaderAsync();
        var kept = await context.NavRollups.Where(rollup => rollup.Span == RollupSpan.Day).OrderBy(rollup => rollup.Start).ToListAsync(TestContext.Current.CancellationToken);
        var expected = points.Where(point => point.Complete).OrderBy(point => point.At).GroupBy(point => point.At.UtcDateTime.Date)
            .Select(day => (day.Count(), day.First().Nav, day.Min(point => point.Nav), day.Max(point => point.Nav), day.Last().Nav));
        Assert.Equal(expected, kept.Select(rollup => (rollup.Count, rollup.First, rollup.Min, rollup.Max, rollup.Last)));
    }

    [Fact]
    public async Task Rollups_OfAReplacedPoint_AreMadeAnewFromThePoints()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        foreach (var (minute, nav) in new[] { (0, 5m), (10, 9m), (20, 1m), (70, 7m) })
            await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start.AddMinutes(minute), nav), [], TestContext.Current.CancellationToken);

        await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start.AddMinutes(10), 6m), [], TestContext.Current.CancellationToken);
        await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start.AddMinutes(20), 1m, complete: false), [], TestContext.Current.CancellationToken);
        await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start.AddMinutes(70), 7m, complete: false), [], TestContext.Current.CancellationToken);

        await using var context = await store.ReaderAsync();
        var kept = await context.NavRollups.OrderBy(rollup => rollup.Start).ThenBy(rollup => rollup.Span).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            [(RollupSpan.Day, 2, 5m, 5m, 6m, 6m, Sample.Start.AddMinutes(10)), (RollupSpan.Hour, 2, 5m, 5m, 6m, 6m, Sample.Start.AddMinutes(10))],
            kept.Select(rollup => (rollup.Span, rollup.Count, rollup.First, rollup.Min, rollup.Max, rollup.Last, rollup.LastAt)));
    }
}
