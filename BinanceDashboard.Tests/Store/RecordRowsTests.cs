using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Tests.Store;

/// <summary>What happened inside an account is kept once and read as it was; what a stream failed on stands beside its cursor.</summary>
public sealed class RecordRowsTests
{
    private static readonly Transfer Transfer = new() { AccountId = 0, ExternalId = "11", At = Sample.Start, FromWallet = "MAIN", ToWallet = "UMFUTURE", Asset = "USDT", Quantity = 0.000000000000000001m };

    private static readonly Conversion Conversion = new()
    {
        AccountId = 0,
        Source = ConversionSource.Convert,
        ExternalId = "11",
        At = Sample.Start.AddHours(1),
        FromAsset = "ETH",
        FromQuantity = 1.5m,
        ToAsset = "BNB",
        ToQuantity = 6m,
    };

    [Fact]
    public async Task Keep_Twice_AddsEachOnceAndIsReadAsItWas()
    {
        await using var store = await TestStore.CreateAsync();
        var account = (await store.AddAccountAsync()).Id;
        AccountRecord[] records =
        [
            Transfer with { AccountId = account },
            Conversion with { AccountId = account },
            Conversion with { AccountId = account, Source = ConversionSource.Dust, FeeBnb = 0.01m },
            Sample.Dividend(account, "11"),
        ];

        var added = new[] { await KeepAsync(store, account, records), await KeepAsync(store, account, [.. records, records[0]]) };

        Assert.Equal([4, 0], added);
        var queries = store.Get<RecordQueries>();
        Assert.Equal([records[0]], await queries.TransfersAsync(account, TestContext.Current.CancellationToken));
        Assert.Equal([records[1], records[2]], await queries.ConversionsAsync(account, TestContext.Current.CancellationToken));
        Assert.Equal([records[3]], await queries.DividendsAsync(account, TestContext.Current.CancellationToken));
        Assert.Equal([Sample.Start.AddHours(1)], await queries.TimesAsync(account, RecordKind.Dust, TestContext.Current.CancellationToken));
        Assert.Empty(await store.Flows.ListAsync(account, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task FirstTime_OfNoneAndOfTwo_IsNoneAndTheEarlier()
    {
        await using var store = await TestStore.CreateAsync();
        var account = (await store.AddAccountAsync()).Id;
        var queries = store.Get<RecordQueries>();
        Assert.Null(await queries.FirstTimeAsync(account, RecordKind.Transfer, TestContext.Current.CancellationToken));
        var later = Transfer with { AccountId = account };

        await KeepAsync(store, account, [later, later with { ExternalId = "10", At = later.At.AddDays(-3) }]);

        Assert.Equal(later.At.AddDays(-3), await queries.FirstTimeAsync(account, RecordKind.Transfer, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Keep_OfAnAccountThatIsGone_KeepsNothing()
    {
        await using var store = await TestStore.CreateAsync();

        await KeepAsync(store, 7, [Transfer with { AccountId = 7 }]);
        await store.Facts.KeepFailureAsync(7, "transfers", "It broke.", Sample.Start, TestContext.Current.CancellationToken);

        await using var context = await store.ReaderAsync();
        Assert.False(await context.Transfers.AnyAsync(TestContext.Current.CancellationToken));
        Assert.False(await context.SyncCursors.AnyAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task KeepFailure_OfAKnownStream_LeavesItsReachAndIsForgottenAgain()
    {
        await using var store = await TestStore.CreateAsync();
        var account = (await store.AddAccountAsync()).Id;
        var reached = Sample.Cursor(account, Sample.Start.AddDays(1), "transfers");
        await store.Facts.KeepAsync([Transfer with { AccountId = account }], reached, TestContext.Current.CancellationToken);

        await store.Facts.KeepFailureAsync(account, "transfers", "It broke.", Sample.Start.AddDays(2), TestContext.Current.CancellationToken);
        Assert.Equal(reached with { Failure = "It broke.", FailedAt = Sample.Start.AddDays(2) }, await CursorAsync(store, account));
        await store.Facts.ForgetFailureAsync(account, "transfers", TestContext.Current.CancellationToken);

        Assert.Equal(reached, await CursorAsync(store, account));
    }

    [Fact]
    public async Task KeepFailure_OfAStreamNeverRead_ReachesOverNoTime()
    {
        await using var store = await TestStore.CreateAsync();
        var account = (await store.AddAccountAsync()).Id;

        await store.Facts.KeepFailureAsync(account, "transfers", "It broke.", Sample.Start, TestContext.Current.CancellationToken);

        var cursor = await CursorAsync(store, account);
        Assert.Equal((Sample.Start, Sample.Start, false, "It broke."), (cursor?.ReachedFrom, cursor?.ReachedTo, cursor?.FromBeginning, cursor?.Failure));
    }

    private static Task<int> KeepAsync(TestStore store, long account, IReadOnlyList<AccountRecord> records) =>
        store.Facts.KeepAsync(records, Sample.Cursor(account, Sample.Start, "records"), TestContext.Current.CancellationToken);

    private static Task<SyncCursor?> CursorAsync(TestStore store, long account) => store.Flows.FindCursorAsync(account, "transfers", TestContext.Current.CancellationToken);
}
