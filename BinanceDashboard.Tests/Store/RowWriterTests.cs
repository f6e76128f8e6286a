using BinanceDashboard.Store;
using BinanceDashboard.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Tests.Store;

/// <summary>Rows that are written without a context are what a context reads, and are written wholly or not at all.</summary>
public sealed class RowWriterTests
{
    private static readonly DateTimeOffset At = Sample.Start.AddMilliseconds(123);

    [Fact]
    public async Task Insert_Snapshot_IsReadAsItWas()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        var written = Sample.Snapshot(account.Id, At, -12.345678915m, complete: false) with
        {
            Reason = new string('ž', 900),
            Unpriced = [new UnpricedAsset { Asset = "ŽLUŤ", Quantity = -0.000000000000000001m }],
            Reported = 0.00000001m,
            Weight = 90,
        };
        var asset = new SnapshotAsset { AccountId = account.Id, At = At, Wallet = WalletKind.Earn, Asset = "", Quantity = 1.500m, Price = 0.00000002m, PriceAt = At.AddDays(-1), PriceSource = "A × B" };
        await store.Facts.KeepAsync(written, [asset, asset with { Asset = "X", Price = null, PriceAt = null, PriceSource = null }], TestContext.Current.CancellationToken);

        var read = await store.Navs.LatestAsync(account.Id, TestContext.Current.CancellationToken);

        Assert.Equivalent(written with { Nav = -12.34567892m }, read, strict: true);
        Assert.Equal([asset, asset with { Asset = "X", Price = null, PriceAt = null, PriceSource = null }], await store.Navs.AssetsAsync(account.Id, At, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Insert_Flow_IsReadAsItWas()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        var written = Sample.Deposit(account.Id, "", At, 1_000_000.10m) with { Kind = FlowKind.Withdrawal, Fee = 0.1m, Price = 1.1m, PriceSource = "definition", AmountUsd = 92_000_000_000m, Note = "" };

        await store.Facts.KeepAsync([written], Sample.Cursor(account.Id, At), TestContext.Current.CancellationToken);

        var read = Assert.Single(await store.Flows.ListAsync(account.Id, TestContext.Current.CancellationToken));
        Assert.Equal(written with { Id = read.Id }, read);
        Assert.Equal(Sample.Cursor(account.Id, At), await store.Flows.FindCursorAsync(account.Id, "deposits", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Write_ThatFailsHalfway_LeavesNothingAndTheNextOneIsKept()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        var asset = new SnapshotAsset { AccountId = account.Id, At = At, Wallet = WalletKind.Spot, Asset = "BTC", Quantity = 1 };

        var error = await Assert.ThrowsAsync<SqliteException>(() => store.Facts.KeepAsync(Sample.Snapshot(account.Id, At, 1), [asset, asset], TestContext.Current.CancellationToken));

        Assert.Equal(19, error.SqliteErrorCode);
        Assert.Null(await store.Navs.LatestAsync(account.Id, TestContext.Current.CancellationToken));
        await using (var context = await store.ReaderAsync()) Assert.Empty(await context.NavRollups.ToListAsync(TestContext.Current.CancellationToken));
        await store.Facts.KeepAsync(Sample.Snapshot(account.Id, At, 1), [asset], TestContext.Current.CancellationToken);
        Assert.Equal([asset], await store.Navs.AssetsAsync(account.Id, At, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Write_OfAnAccountThatIsGone_KeepsNothing()
    {
        await using var store = await TestStore.CreateAsync();

        await store.Facts.KeepAsync(Sample.Snapshot(7, At, 1), [], TestContext.Current.CancellationToken);
        var added = await store.Facts.KeepAsync([Sample.Deposit(7, "a", At, 1)], Sample.Cursor(7, At), TestContext.Current.CancellationToken);

        Assert.Equal(0, added);
        await using var context = await store.ReaderAsync();
        Assert.False(await context.Snapshots.AnyAsync(TestContext.Current.CancellationToken));
        Assert.False(await context.CashFlows.AnyAsync(TestContext.Current.CancellationToken));
        Assert.False(await context.SyncCursors.AnyAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Insert_ValueThatHasNoStoredForm_IsRefused()
    {
        await using var store = await TestStore.CreateAsync();

        await Assert.ThrowsAsync<NotSupportedException>(() => store.Get<StoreWriter>().WriteRowsAsync(rows => rows.Run("SELECT ?1", 1.5m), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Insert_CandleThatIsKept_StaysAsItIs()
    {
        await using var store = await TestStore.CreateAsync();
        var candle = new Candle { Environment = "Sim", Symbol = "BTCUSDT", Interval = CandleInterval.Minute, OpenAt = At, Open = 60_000m };

        var counts = (await store.Facts.KeepAsync([candle], TestContext.Current.CancellationToken),
            await store.Facts.KeepAsync([candle with { Open = 1 }, candle with { Interval = CandleInterval.Hour }], TestContext.Current.CancellationToken));

        Assert.Equal((1, 1), counts);
        await using var context = await store.ReaderAsync();
        Assert.Equal(60_000m, (await context.Candles.SingleAsync(row => row.Interval == CandleInterval.Minute, TestContext.Current.CancellationToken)).Open);
    }
}
