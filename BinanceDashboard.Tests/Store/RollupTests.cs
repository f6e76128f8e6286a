using BinanceDashboard.Store;
using BinanceDashboard.Store.Sqlite;
using BinanceDashboard.Tests.EndToEnd;
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
    public async Task Rollups_EqualExtremesInAnyOrder_AreThoseThatAreMadeAnew()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        foreach (var minute in new[] { 50, 10, 30, 20, 40 })
            await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start.AddMinutes(minute), minute == 30 ? 7 : 3), [], TestContext.Current.CancellationToken);
        var before = await RollupsAsync(store);

        await store.Get<StoreWriter>().WriteRowsAsync(rows =>
        {
            Rollups.RebuildAll(rows);
            return true;
        }, TestContext.Current.CancellationToken);

        Assert.Equal(before, await RollupsAsync(store));
        Assert.All(before, rollup => Assert.Equal((Sample.Start.AddMinutes(10), Sample.Start.AddMinutes(30)), (rollup.MinAt, rollup.MaxAt)));
    }

    [Theory]
    [InlineData("DELETE FROM NavRollup")]
    [InlineData("DELETE FROM NavRollup WHERE Span = 'Day'")]
    [InlineData("DELETE FROM NavRollup WHERE Span = 'Hour' AND Start % 86400000 = 7200000")]
    [InlineData("DELETE FROM NavRollup WHERE AccountId = 2")]
    [InlineData("UPDATE NavRollup SET \"Max\" = 0; PRAGMA user_version = 0")]
    public async Task Prepare_RollupsDroppedOrOfAnotherVersion_MakesThemAnewFromThePoints(string harm)
    {
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        List<NavRollup> before;
        await using (var store = await TestStore.CreateAsync(directory, keep: true))
        {
            foreach (var name in new[] { "One", "Two", "Empty" })
            {
                var account = await store.AddAccountAsync(name);
                for (var i = 0; i < 40 && name != "Empty"; i++)
                    await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start.AddMinutes(i * 90), i * 37 % 11, complete: i % 7 > 0), [], TestContext.Current.CancellationToken);
            }

            before = await RollupsAsync(store);
        }

        await SqlFile.WriteAsync(Path.Combine(directory, "dashboard.db"), harm);
        await using var again = await TestStore.CreateAsync(directory);

        Assert.Equal(before, await RollupsAsync(again));
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

    private static async Task<List<NavRollup>> RollupsAsync(TestStore store)
    {
        await using var context = await store.ReaderAsync();
        return await context.NavRollups.AsNoTracking().OrderBy(rollup => rollup.AccountId).ThenBy(rollup => rollup.Span).ThenBy(rollup => rollup.Start).ToListAsync(TestContext.Current.CancellationToken);
    }
}
