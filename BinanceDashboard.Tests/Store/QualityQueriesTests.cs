using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Tests.Store;

public sealed class QualityQueriesTests
{
    [Fact]
    public async Task History_OverDays_IsTheLastPointOfEachHourWithItsTotal()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        for (var minutes = 0; minutes < 240; minutes += 20)
            await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start.AddMinutes(minutes), 100 + minutes) with { Reported = 100 }, [], TestContext.Current.CancellationToken);

        var history = await store.Get<QualityQueries>().HistoryAsync(account.Id, Sample.Start.AddMinutes(60), Sample.Start.AddDays(1), TestContext.Current.CancellationToken);

        Assert.Equal([(100m, 200m), (160m, 260m), (220m, 320m)], history.Select(point => ((decimal)(point.At - Sample.Start).TotalMinutes, point.Nav)));
        Assert.All(history, point => Assert.Equal(100, point.Reported));
    }

    [Fact]
    public async Task History_OverManyHours_IsOnePointADay()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        for (var hour = 0; hour < 510; hour++)
            await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start.AddHours(hour), 100), [], TestContext.Current.CancellationToken);

        var history = await store.Get<QualityQueries>().HistoryAsync(account.Id, Sample.Start, Sample.Start.AddYears(1), TestContext.Current.CancellationToken);

        Assert.InRange(history.Count, 21, 23);
        Assert.Equal(history.OrderBy(point => point.At), history);
    }

    [Fact]
    public async Task CountPartial_CountsTheRangeAlone()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        for (var hour = 0; hour < 6; hour++)
            await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start.AddHours(hour), 100, complete: hour % 2 == 0), [], TestContext.Current.CancellationToken);

        Assert.Equal(2, await store.Get<QualityQueries>().CountPartialAsync(account.Id, Sample.Start.AddHours(2), Sample.Start.AddHours(5), TestContext.Current.CancellationToken));
    }
}
