using BinanceDashboard.Store;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Tests.Store;

public sealed class FactCommandsTests
{
    [Fact]
    public async Task KeepFlows_Twice_AddsNothing()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        CashFlow[] flows = [Sample.Deposit(account.Id, "a", Sample.Start, 100), Sample.Deposit(account.Id, "b", Sample.Start, 100)];

        var first = await store.Facts.KeepAsync(flows, Sample.Cursor(account.Id, Sample.Start), TestContext.Current.CancellationToken);
        var second = await store.Facts.KeepAsync([.. flows, flows[0]], Sample.Cursor(account.Id, Sample.Start), TestContext.Current.CancellationToken);

        Assert.Equal((2, 0), (first, second));
        Assert.Equal(2, (await store.Flows.ListAsync(account.Id, TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task KeepFlows_IdLongerThanFiftyCharacters_IsKeptWhole()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        string[] ids = [new string('7', 120), new string('7', 119) + "8"];

        await store.Facts.KeepAsync([.. ids.Select(id => Sample.Deposit(account.Id, id, Sample.Start, 1))], Sample.Cursor(account.Id, Sample.Start), TestContext.Current.CancellationToken);

        Assert.Equal(ids, (await store.Flows.ListAsync(account.Id, TestContext.Current.CancellationToken)).Select(flow => flow.ExternalId).Order());
    }

    [Fact]
    public async Task KeepFlows_SameIdInTwoAccounts_IsTwoFlows()
    {
        await using var store = await TestStore.CreateAsync();
        var (one, two) = (await store.AddAccountAsync("One"), await store.AddAccountAsync("Two"));

        foreach (var account in new[] { one, two })
            await store.Facts.KeepAsync([Sample.Deposit(account.Id, "a", Sample.Start, 1)], Sample.Cursor(account.Id, Sample.Start), TestContext.Current.CancellationToken);

        Assert.Single(await store.Flows.ListAsync(one.Id, TestContext.Current.CancellationToken));
        Assert.Single(await store.Flows.ListAsync(two.Id, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task KeepFlows_PendingThenCredited_IsFollowedAndLosesNothing()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        var pending = Sample.Deposit(account.Id, "a", Sample.Start, 100, FlowStatus.Pending);
        await store.Facts.KeepAsync([pending], Sample.Cursor(account.Id, Sample.Start), TestContext.Current.CancellationToken);

        var credited = pending with { Status = FlowStatus.Completed, At = Sample.Start.AddMinutes(20) };
        await store.Facts.KeepAsync([credited], Sample.Cursor(account.Id, Sample.Start.AddHours(1)), TestContext.Current.CancellationToken);

        var kept = Assert.Single(await store.Flows.ListAsync(account.Id, TestContext.Current.CancellationToken));
        Assert.Equal((FlowStatus.Completed, credited.At), (kept.Status, kept.At));
    }

    [Fact]
    public async Task PriceFlow_ThatMovedMeanwhile_LeavesItUnpriced()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await store.Facts.KeepAsync([Sample.Deposit(account.Id, "a", Sample.Start, 100)], Sample.Cursor(account.Id, Sample.Start), TestContext.Current.CancellationToken);
        var read = Assert.Single(await store.Flows.ListAsync(account.Id, TestContext.Current.CancellationToken));

        await store.Facts.PriceAsync([read with { Price = 1, AmountUsd = 100, At = Sample.Start.AddMinutes(1) }], TestContext.Current.CancellationToken);

        Assert.Null(Assert.Single(await store.Flows.ListAsync(account.Id, TestContext.Current.CancellationToken)).AmountUsd);
    }

    [Fact]
    public async Task KeepSnapshot_OfTheSameMoment_ReplacesIt()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();

        await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start, 100), [], TestContext.Current.CancellationToken);
        await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start, 90), [], TestContext.Current.CancellationToken);

        var series = await store.Navs.SeriesAsync(account.Id, Sample.Start, Sample.Start.AddDays(1), TestContext.Current.CancellationToken);
        Assert.Equal(90, Assert.Single(series.Points).Nav);
    }

    [Theory]
    [InlineData(true, new[] { 3 })]
    [InlineData(false, new[] { 1, 3 })]
    public async Task KeepSnapshot_LaterOnTheSameDay_ReplacesTheAssetsThatItMay(bool complete, int[] kept)
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        SnapshotAsset Asset(DateTimeOffset at) => new() { AccountId = account.Id, At = at, Wallet = WalletKind.Spot, Asset = "BTC", Quantity = 1 };
        var times = Enumerable.Range(0, 4).Select(hour => Sample.Start.AddDays(hour == 0 ? -1 : 0).AddHours(hour)).ToList();
        foreach (var (at, whole) in times.Zip([true, true, false, complete]))
            await store.Facts.KeepAsync(Sample.Snapshot(account.Id, at, 1, whole), [Asset(at)], TestContext.Current.CancellationToken);

        await using var context = await store.ReaderAsync();
        var found = await context.SnapshotAssets.OrderBy(asset => asset.At).Select(asset => asset.At).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([times[0], .. kept.Select(index => times[index])], found);
    }

    [Fact]
    public async Task KeepFlows_ThatOnlyChangedStatus_KeepsItsPrice()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        var flow = Sample.Deposit(account.Id, "a", Sample.Start, 100);
        await store.Facts.KeepAsync([flow], Sample.Cursor(account.Id, Sample.Start), TestContext.Current.CancellationToken);
        var read = Assert.Single(await store.Flows.ListAsync(account.Id, TestContext.Current.CancellationToken));
        await store.Facts.PriceAsync([read with { Price = 1, PriceSource = "definition", AmountUsd = 100 }], TestContext.Current.CancellationToken);

        await store.Facts.KeepAsync([flow with { Status = FlowStatus.Failed, Fee = 0.5m }], Sample.Cursor(account.Id, Sample.Start), TestContext.Current.CancellationToken);
        var same = Assert.Single(await store.Flows.ListAsync(account.Id, TestContext.Current.CancellationToken));
        await store.Facts.KeepAsync([flow with { Quantity = 101 }], Sample.Cursor(account.Id, Sample.Start), TestContext.Current.CancellationToken);
        var moved = Assert.Single(await store.Flows.ListAsync(account.Id, TestContext.Current.CancellationToken));

        Assert.Equal((FlowStatus.Failed, 0.5m, 1m, 100m), (same.Status, same.Fee, same.Price, same.AmountUsd));
        Assert.Equal((101m, null, null, null), (moved.Quantity, moved.Price, moved.PriceSource, moved.AmountUsd));
    }
}
