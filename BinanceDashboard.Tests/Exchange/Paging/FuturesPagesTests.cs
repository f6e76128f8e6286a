using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.CoinFutures;

namespace BinanceDashboard.Tests.Exchange.Paging;

public sealed class FuturesPagesTests
{
    private const string TradesPath = "/fapi/v1/userTrades";
    private static readonly DateTimeOffset From = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // The way in which other tools lose rows: the next question begins one millisecond after the last row.
    [Fact]
    public async Task ReadUserTradesAsync_FullAnswerEndsWithinAMillisecond_TheRestOfItIsRead()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        var ledger = FuturesLedger.Of(From, [5, 0, 0, 0, 7]);
        bench.Server.Always(TradesPath, ledger.Trades);

        var pages = await bench.Client().UsdFuturesApi.Trading.ReadUserTradesAsync("ETHUSDT", From, ledger.End, 2, Cancellation).ToListAsync(Cancellation);

        Assert.Equal([1000, 1001, 1002, 1003, 1004], pages.SelectMany(page => page.Rows).Select(trade => trade.Id));
        Assert.All(bench.Server.To(TradesPath), request => Assert.Equal("2", request.Parameter("limit")));
    }

    [Fact]
    public async Task ReadIncomeAsync_TwoFullPages_AskedByNumberWithinOneWindow()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        bench.Server.Always("/fapi/v1/income", FuturesLedger.Of(From, [0, 0, 0, 0]).Income);

        var page = Assert.Single(await bench.Client().UsdFuturesApi.Account.ReadIncomeAsync(From, From.AddDays(7), 2, Cancellation).ToListAsync(Cancellation));

        Assert.Equal((From, From.AddDays(7), 4), (page.From, page.To, page.Rows.Count));
        Assert.Equal(["1", "2", "3"], bench.Server.To("/fapi/v1/income").Select(request => request.Parameter("page")));
        Assert.Single(bench.Server.To("/fapi/v1/income").Select(request => (request.Parameter("startTime"), request.Parameter("endTime"))).Distinct());
    }

    [Fact]
    public async Task ReadOrdersAsync_LongQuietTime_WindowsOfLessThanSevenDays()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        bench.Server.Always("/fapi/v1/allOrders", ScriptedAnswer.Json("[]"));

        var pages = await bench.Client().UsdFuturesApi.Trading.ReadOrdersAsync("ETHUSDT", From, From.AddDays(15), null, Cancellation).ToListAsync(Cancellation);

        Assert.Equal([(From, From.AddDays(7)), (From.AddDays(7), From.AddDays(14)), (From.AddDays(14), From.AddDays(15))], pages.Select(page => (page.From, page.To)));
        Assert.Equal($"{From.AddDays(7).AddMilliseconds(-1).ToUnixTimeMilliseconds()}", bench.Server.To("/fapi/v1/allOrders")[0].Parameter("endTime"));
    }

    [Fact]
    public async Task ReadUserTradesAsync_NoTime_NothingAsked()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);

        Assert.Empty(await bench.Client().UsdFuturesApi.Trading.ReadUserTradesAsync("ETHUSDT", From, From, null, Cancellation).ToListAsync(Cancellation));
        Assert.Empty(bench.Server.Requests);
    }

    [Fact]
    public async Task ReadUserTradesAsync_FailureAfterAPage_PageKeptAndFaultThrown()
    {
        await using var bench = await ExchangeBench.StartAsync(retries: 0, hasFutures: true);
        bench.Server.Next(TradesPath, ScriptedAnswer.Json("[]"), ScriptedAnswer.Error(400, -1121, "Invalid symbol."));
        await using var pages = bench.Client().UsdFuturesApi.Trading.ReadUserTradesAsync("ETHUSDT", From, From.AddDays(10), null, Cancellation).GetAsyncEnumerator(Cancellation);

        Assert.True(await pages.MoveNextAsync());
        Assert.Equal(From.AddDays(7), pages.Current.To);
        await Assert.ThrowsAsync<ExchangeException>(async () => await pages.MoveNextAsync());
    }

    [Fact]
    public async Task ReadIncomeAsync_ExchangeThatKnowsNoPages_EndsWithAFault()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        bench.Server.Always("/fapi/v1/income", ScriptedAnswer.Json("""[{"symbol":"","incomeType":"TRANSFER","income":"1","asset":"USDT","info":"","time":1772366400000,"tranId":1,"tradeId":""}]"""));

        var fault = await Assert.ThrowsAsync<ExchangeException>(async () =>
            await bench.Client().UsdFuturesApi.Account.ReadIncomeAsync(From, From.AddDays(1), 1, Cancellation).ToListAsync(Cancellation));

        Assert.Equal(ExchangeErrorKind.Unreadable, fault.Kind);
        Assert.Equal(2, bench.Server.To("/fapi/v1/income").Count);
    }

    [Fact]
    public async Task ReadUserTradesFromAsync_ExchangeThatIgnoresIds_EndsWithAFault()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        bench.Server.Always(TradesPath, ScriptedAnswer.Json(
            """[{"symbol":"ETHUSDT","id":5,"orderId":1,"side":"BUY","price":"1","qty":"1","quoteQty":"1","realizedPnl":"0","commission":"0","commissionAsset":"USDT","time":1772366400000}]"""));

        var fault = await Assert.ThrowsAsync<ExchangeException>(async () =>
            await bench.Client().UsdFuturesApi.Trading.ReadUserTradesFromAsync("ETHUSDT", 5, 1, Cancellation).ToListAsync(Cancellation));

        Assert.Equal(ExchangeErrorKind.Unreadable, fault.Kind);
        Assert.Equal(2, bench.Server.To(TradesPath).Count);
    }

    [Fact]
    public async Task CoinReadUserTradesAsync_PairWithACrowdedMillisecond_SaysWhatToDo()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        var ledger = FuturesLedger.Of(From, [0, 0]);
        bench.Server.Always("/dapi/v1/userTrades", ledger.Trades);

        var fault = await Assert.ThrowsAsync<ExchangeException>(async () =>
            await bench.Client().CoinFuturesApi.Trading.ReadUserTradesAsync(SymbolOrPair.Pair("ETHUSD"), From, ledger.End, 2, Cancellation).ToListAsync(Cancellation));

        Assert.Equal(ExchangeErrorKind.NotSupported, fault.Kind);
        Assert.Contains("ask for its symbols one by one", fault.Message, StringComparison.Ordinal);
    }
}
