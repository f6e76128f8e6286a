using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Tests.Store;

public sealed class NavQueriesTests
{
    [Fact]
    public async Task Series_MoreRowsThanTheLimit_KeepsEveryExtremeAndBothEnds()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        var dice = new Random(7);
        var points = Enumerable.Range(0, 12_000).Select(i => (At: Sample.Start.AddMinutes(i), Nav: 1_000m + dice.Next(100_000) / 100m)).ToList();
        await BulkPoints.WriteAsync(store.Get<StoreWriter>(), account.Id, points);

        var series = await store.Navs.SeriesAsync(account.Id, Sample.Start, Sample.Start.AddYears(1), TestContext.Current.CancellationToken);

        Assert.Equal("Hour", series.Resolution);
        Assert.InRange(series.Points.Count, 400, 5_000);
        Assert.Equal(points.Min(point => point.Nav), series.Points.Min(point => point.Nav));
        Assert.Equal(points.Max(point => point.Nav), series.Points.Max(point => point.Nav));
        Assert.Equal(points[0], (series.Points[0].At, series.Points[0].Nav));
        Assert.Equal(points[^1], (series.Points[^1].At, series.Points[^1].Nav));
    }

    [Fact]
    public async Task Series_OfTheLastHour_ReadsNothingOfTheLongPastBefore()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await BulkPoints.WriteAsync(store.Get<StoreWriter>(), account.Id, [.. Enumerable.Range(0, 12_000).Select(i => (Sample.Start.AddMinutes(i), 1_000m + i))]);
        var last = Sample.Start.AddMinutes(11_999);

        var series = await store.Navs.SeriesAsync(account.Id, last.AddHours(-1), last, TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(11_939, 61).Select(i => 1_000m + i), series.Points.Select(point => point.Nav));
    }

    [Fact]
    public async Task First_AfterAPartialPoint_IsTheFirstCompleteOne()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start, 40, complete: false), [], TestContext.Current.CancellationToken);
        Assert.Null(await FirstAsync());
        await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start.AddHours(1), 100), [], TestContext.Current.CancellationToken);

        var series = await store.Navs.SeriesAsync(account.Id, Sample.Start, Sample.Start.AddHours(2), TestContext.Current.CancellationToken);

        Assert.Equal(100, (await FirstAsync())?.Nav);
        Assert.Equal((100m, Sample.Start.AddHours(1)), (series.Start!.Nav, series.Start.At));

        Task<NavPoint?> FirstAsync() => store.Get<StartQueries>().FindAsync(account, ["BTCUSDT", "ETHUSDT"], TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Series_RolledUp_KeepsThePointsBesideEachFlow()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await BulkPoints.WriteAsync(store.Get<StoreWriter>(), account.Id, [.. Enumerable.Range(0, 6_000).Select(i => (Sample.Start.AddMinutes(i), 1_000m + (i % 60)))]);
        var at = Sample.Start.AddMinutes(90.5);
        await store.Facts.KeepAsync([Sample.Deposit(account.Id, "a", at, 5)], Sample.Cursor(account.Id, at), TestContext.Current.CancellationToken);

        var series = await store.Navs.SeriesAsync(account.Id, Sample.Start, Sample.Start.AddDays(9), TestContext.Current.CancellationToken);

        Assert.Contains(series.Points, point => point.At == Sample.Start.AddMinutes(90));
        Assert.Contains(series.Points, point => point.At == Sample.Start.AddMinutes(91));
    }

    [Fact]
    public async Task Series_PartialPoint_IsGivenAsPartialAndNeverInARollup()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await BulkPoints.WriteAsync(store.Get<StoreWriter>(), account.Id, [.. Enumerable.Range(0, 6_000).Select(i => (Sample.Start.AddMinutes(i), 1_000m))]);
        var at = Sample.Start.AddMinutes(30.5);
        await store.Facts.KeepAsync(Sample.Snapshot(account.Id, at, 1, complete: false), [], TestContext.Current.CancellationToken);

        var series = await store.Navs.SeriesAsync(account.Id, Sample.Start, Sample.Start.AddDays(9), TestContext.Current.CancellationToken);

        Assert.False(Assert.Single(series.Points, point => point.At == at).Complete);
        Assert.All(series.Points.Where(point => point.Complete), point => Assert.Equal(1_000m, point.Nav));
    }

    [Fact]
    public async Task Series_FromInsideAnInterval_OpensWithTheLastPointBefore()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        foreach (var hour in new[] { 0, 1, 2 })
            await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start.AddHours(hour), 100 + hour), [], TestContext.Current.CancellationToken);

        var series = await store.Navs.SeriesAsync(account.Id, Sample.Start.AddHours(1.5), Sample.Start.AddHours(3), TestContext.Current.CancellationToken);

        Assert.Equal([101m, 102m], series.Points.Select(point => point.Nav));
        Assert.Equal(100, series.Start!.Nav);
    }

    [Fact]
    public async Task Accounts_OfAnother_AreAsUnknownAsNone()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync(owner: "somebody");

        var found = await store.Get<AccountQueries>().FindAsync("somebody-else", account.Id, TestContext.Current.CancellationToken);

        Assert.Null(found);
    }
}
