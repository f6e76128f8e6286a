using System.Diagnostics;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Tests.Store;

/// <summary>Long lists of trades are read a stretch at a time, the newest first.</summary>
public sealed class TradeListQueriesTests
{
    private static readonly TradeFilter Everything = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fills_AHundredThousandOfTwoAccounts_AnyStretchComesAtOnceInOrder()
    {
        await using var store = await TestStore.CreateAsync();
        long[] accounts = [(await store.AddAccountAsync()).Id, (await store.AddAccountAsync("Second")).Id];
        await WriteAsync(store, accounts, each: 50_000);
        var trades = store.Get<TradeListQueries>();

        Assert.Equal(100_000, await trades.CountFillsAsync(accounts, Everything, Token));
        foreach (var skip in new[] { 0, 37_123, 99_950 })
        {
            var clock = Stopwatch.StartNew();
            var rows = await trades.FillsAsync(accounts, Everything, skip, 50, Token);
            TestContext.Current.TestOutputHelper?.WriteLine($"{skip}: {clock.ElapsedMilliseconds} ms");

            Assert.Equal(Enumerable.Range(0, 50).Select(i => 50_000L - ((skip + i) / 2)), rows.Select(fill => fill.TradeId));
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"{clock.Elapsed}");
        }
    }

    [Fact]
    public async Task Fills_AtTheSameMillisecond_GoByIdAndEachStandsOnOnePageOnly()
    {
        await using var store = await TestStore.CreateAsync();
        var account = (await store.AddAccountAsync()).Id;
        var fills = Enumerable.Range(1, 30).Select(id => Trades.Fill(account, id) with { At = Sample.Start }).ToList();
        await store.Facts.KeepAsync(fills, Sample.Cursor(account, Sample.Start, "fills/Usdm/BTCUSDT"), Token);

        var read = new List<Fill>();
        for (var skip = 0; skip < 30; skip += 7) read.AddRange(await store.Get<TradeListQueries>().FillsAsync([account], Everything, skip, 7, Token));

        Assert.Equal(fills.AsEnumerable().Reverse(), read);
    }

    [Fact]
    public async Task Fills_OfASymbolOrMarketOrTime_AreThoseAlone()
    {
        await using var store = await TestStore.CreateAsync();
        var account = (await store.AddAccountAsync()).Id;
        var (perpetual, spot, ether) = (Trades.Fill(account, 1), Trades.Fill(account, 2) with { Market = Market.Spot, MarginAsset = null }, Trades.Fill(account, 3) with { Symbol = "ETHUSDT" });
        await store.Facts.KeepAsync([perpetual, spot, ether], Sample.Cursor(account, Sample.Start, "fills/Usdm/BTCUSDT"), Token);

        Assert.Equal([spot, perpetual], await ReadAsync(new TradeFilter { Symbol = "BTCUSDT" }));
        Assert.Equal([ether, perpetual], await ReadAsync(new TradeFilter { Market = Market.Usdm }));
        Assert.Equal([spot], await ReadAsync(new TradeFilter { Market = Market.Spot, Symbol = "BTCUSDT" }));
        Assert.Equal([ether, spot], await ReadAsync(new TradeFilter { From = spot.At }));
        Assert.Equal([perpetual], await ReadAsync(new TradeFilter { To = perpetual.At }));
        Assert.Equal(["BTCUSDT", "ETHUSDT"], await store.Get<TradeListQueries>().SymbolsAsync([account], market: null, Token));

        Task<IReadOnlyList<Fill>> ReadAsync(TradeFilter filter) => store.Get<TradeListQueries>().FillsAsync([account], filter, 0, 10, Token);
    }

    [Fact]
    public async Task Orders_ThatMayStillChange_AreAskedForByOneWord()
    {
        await using var store = await TestStore.CreateAsync();
        var account = (await store.AddAccountAsync()).Id;
        var (open, partly, filled) = (Trades.Order(account, 1), Trades.Order(account, 2) with { Status = "PARTIALLY_FILLED", ExecutedQty = 1 }, Trades.Order(account, 3) with { Status = "FILLED", ExecutedQty = 2 });
        await store.Facts.KeepAsync([open, partly, filled], Sample.Cursor(account, Sample.Start, "orders/Usdm/BTCUSDT"), Token);
        var trades = store.Get<TradeListQueries>();

        Assert.Equal([partly, open], await trades.OrdersAsync([account], new TradeFilter { Status = TradeFilter.Open, Market = Market.Usdm }, 0, 10, Token));
        Assert.Equal(2, await trades.CountOrdersAsync([account], new TradeFilter { Status = TradeFilter.Open }, Token));
        Assert.Equal([filled, partly, open], await trades.OrdersAsync([account], Everything, 0, 10, Token));
        Assert.Equal([open, partly], await store.Get<OrderQueries>().PageAsync(account, new TradeFilter { Status = TradeFilter.Open }, 0, 10, Token));
    }

    private static Task WriteAsync(TestStore store, long[] accounts, int each) => store.Get<StoreWriter>().WriteAsync(async context =>
    {
        foreach (var chunk in accounts.SelectMany(account => Enumerable.Range(1, each).Select(id => Trades.Fill(account, id))).Chunk(10_000))
        {
            context.Fills.AddRange(chunk);
            await context.SaveChangesAsync();
            context.ChangeTracker.Clear();
        }
    }, Token);
}
