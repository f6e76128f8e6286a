using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Tests.Store;

/// <summary>Fills and income are kept once and read as they were; orders follow to their end and never go back.</summary>
public sealed class TradeRowsTests
{
    [Fact]
    public async Task KeepFills_TwiceAndInAnyOrder_AddsEachOnceAndReadsItAsItWas()
    {
        await using var store = await TestStore.CreateAsync();
        var account = (await store.AddAccountAsync()).Id;
        Fill[] fills = [Trades.Fill(account, 7), Trades.Fill(account, 8), Trades.Fill(account, 7) with { Symbol = "ETHUSDT" }, Trades.Fill(account, 7) with { Market = Market.Spot, MarginAsset = null, Commission = -0.000000000000000001m }];
        var cursor = Sample.Cursor(account, Sample.Start.AddDays(1), "fills/Usdm/BTCUSDT");

        var first = await store.Facts.KeepAsync(fills, cursor, TestContext.Current.CancellationToken);
        var second = await store.Facts.KeepAsync([.. fills.Reverse(), fills[0]], cursor, TestContext.Current.CancellationToken);

        Assert.Equal((4, 0), (first, second));
        var stored = await store.Get<FillQueries>().PageAsync(account, new TradeFilter(), 0, 10, TestContext.Current.CancellationToken);
        Assert.Equal(fills.ToHashSet(), stored.ToHashSet());
        Assert.Equal(["BTCUSDT", "ETHUSDT"], await store.Get<FillQueries>().SymbolsAsync(account, Market.Usdm, TestContext.Current.CancellationToken));
        Assert.Equal((8L, null), (await store.Get<FillQueries>().LastIdAsync(account, Market.Usdm, "BTCUSDT", TestContext.Current.CancellationToken), await store.Get<FillQueries>().LastIdAsync(account, Market.Coinm, "BTCUSDT", TestContext.Current.CancellationToken)));
        Assert.Equal(cursor, await store.Flows.FindCursorAsync(account, cursor.Stream, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task KeepIncome_SameTransactionOfAnotherTypeAssetOrSymbol_IsAnother()
    {
        await using var store = await TestStore.CreateAsync();
        var account = (await store.AddAccountAsync()).Id;
        var fee = Trades.Income(account, 5);
        Income[] income = [fee, fee with { IncomeType = "COMMISSION" }, fee with { Asset = "BNB" }, fee with { Symbol = "" }, fee with { Market = Market.Coinm }];

        var first = await store.Facts.KeepAsync(income, Sample.Cursor(account, Sample.Start, "income/Usdm"), TestContext.Current.CancellationToken);
        var second = await store.Facts.KeepAsync(income, Sample.Cursor(account, Sample.Start, "income/Usdm"), TestContext.Current.CancellationToken);

        Assert.Equal((5, 0), (first, second));
        Assert.Equal(["BTCUSDT"], await store.Get<IncomeQueries>().SymbolsAsync(account, Market.Usdm, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task KeepOrders_OpenThenFilledThenAnOlderState_StaysFilled()
    {
        await using var store = await TestStore.CreateAsync();
        var account = (await store.AddAccountAsync()).Id;
        var open = Trades.Order(account, 3);
        var filled = open with { Status = "FILLED", ExecutedQty = 2, CumulativeQuoteQty = 200, AvgPrice = 100, UpdatedAt = open.At.AddHours(2) };

        await KeepAsync(store, open);
        Assert.Equal([open], await OpenAsync(store, account));
        await KeepAsync(store, open with { Status = "PARTIALLY_FILLED", ExecutedQty = 1, UpdatedAt = open.At.AddHours(1) });
        await KeepAsync(store, open);
        Assert.Equal("PARTIALLY_FILLED", Assert.Single(await OpenAsync(store, account)).Status);
        await KeepAsync(store, filled);
        await KeepAsync(store, filled with { Status = "CANCELED", UpdatedAt = open.At.AddHours(3) });
        await store.Facts.FollowAsync([open with { UpdatedAt = open.At.AddHours(4) }], [open], TestContext.Current.CancellationToken);

        Assert.Empty(await OpenAsync(store, account));
        Assert.Equal([filled], await store.Get<OrderQueries>().PageAsync(account, new TradeFilter { Status = "FILLED" }, 0, 10, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task FollowOrders_OneThatTheExchangeForgot_IsOpenNoMore()
    {
        await using var store = await TestStore.CreateAsync();
        var account = (await store.AddAccountAsync()).Id;
        await KeepAsync(store, Trades.Order(account, 3));

        Assert.Equal(1, await store.Facts.FollowAsync([], [Trades.Order(account, 3)], TestContext.Current.CancellationToken));

        Assert.Empty(await OpenAsync(store, account));
        Assert.Equal(1, await store.Get<OrderQueries>().CountAsync(account, new TradeFilter { Status = "UNKNOWN" }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Keep_OfAnAccountThatIsGone_KeepsNothing()
    {
        await using var store = await TestStore.CreateAsync();

        Assert.Equal(0, await store.Facts.KeepAsync([Trades.Fill(7, 1)], Sample.Cursor(7, Sample.Start, "fills/Usdm"), TestContext.Current.CancellationToken));

        Assert.Equal(0, await store.Get<FillQueries>().CountAsync(7, new TradeFilter(), TestContext.Current.CancellationToken));
        Assert.Null(await store.Flows.FindCursorAsync(7, "fills/Usdm", TestContext.Current.CancellationToken));
    }

    private static Task<int> KeepAsync(TestStore store, Order order) =>
        store.Facts.KeepAsync([order], Sample.Cursor(order.AccountId, Sample.Start, "orders/Usdm/BTCUSDT"), TestContext.Current.CancellationToken);

    private static Task<IReadOnlyList<Order>> OpenAsync(TestStore store, long account) => store.Get<OrderQueries>().OpenAsync(account, Market.Usdm, "BTCUSDT", TestContext.Current.CancellationToken);
}
