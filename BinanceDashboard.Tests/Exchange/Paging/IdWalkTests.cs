using System.Globalization;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Paging;
using Microsoft.AspNetCore.Http;

namespace BinanceDashboard.Tests.Exchange.Paging;

public sealed class IdWalkTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(2000)]
    public async Task ReadUserTradesAsync_AllInOneMillisecond_EachOnceAndTheCursorBehindThem(int count)
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always("/api/v3/myTrades", Trades(count));

        var pages = await bench.Client().SpotApi.Trading.ReadUserTradesAsync("ETHUSDT", 0, Cancellation).ToListAsync(Cancellation);

        Assert.Equal(Enumerable.Range(1, count).Select(id => (long)id), pages.SelectMany(page => page.Rows).Select(trade => trade.Id));
        Assert.All(pages, page => Assert.Equal(page.Rows[^1].Id + 1, page.NextId));
        Assert.Equal((count / 1000) + 1, bench.Server.To("/api/v3/myTrades").Count);
    }

    [Fact]
    public async Task ReadUserTradesAsync_FromTheLastCursor_OnlyWhatIsNew()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always("/api/v3/myTrades", Trades(7));

        var page = Assert.Single(await bench.Client().SpotApi.Trading.ReadUserTradesAsync("ETHUSDT", 6, Cancellation).ToListAsync(Cancellation));

        Assert.Equal([6, 7], page.Rows.Select(trade => trade.Id));
        Assert.Equal("symbol=ETHUSDT&limit=1000&fromId=6", bench.Server.To("/api/v3/myTrades")[0].RawQuery.Split("&recvWindow")[0]);
    }

    [Fact]
    public async Task ReadUserTradesAsync_ConsumerStops_NothingMoreAsked()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always("/api/v3/myTrades", Trades(5000));

        await bench.Client().SpotApi.Trading.ReadUserTradesAsync("ETHUSDT", 0, Cancellation).FirstAsync(Cancellation);

        Assert.Single(bench.Server.To("/api/v3/myTrades"));
    }

    [Fact]
    public async Task ReadAsync_SecondPageFails_FirstOneWasThere()
    {
        await using var bench = await ExchangeBench.StartAsync(retries: 0);
        bench.Server.Next("/api/v3/myTrades", Trades(1000), ScriptedAnswer.Error(400, -1121));
        var pages = new List<IdPage<BinanceDashboard.Exchange.Spot.UserTrade>>();

        await Assert.ThrowsAsync<ExchangeException>(async () =>
        {
            await foreach (var page in bench.Client().SpotApi.Trading.ReadUserTradesAsync("ETHUSDT", 0, Cancellation))
            {
                pages.Add(page);
            }
        });

        Assert.Equal(1001, Assert.Single(pages).NextId);
    }

    [Fact]
    public async Task ReadOrdersAsync_SpotAndMargin_ByTheirOwnParameters()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always("/api/v3/allOrders", ScriptedAnswer.Json("[]"));
        bench.Server.Always("/sapi/v1/margin/allOrders", ScriptedAnswer.Json("[]"));
        bench.Server.Always("/sapi/v1/margin/myTrades", ScriptedAnswer.Json("[]"));
        var client = bench.Client();

        Assert.Empty(await client.SpotApi.Trading.ReadOrdersAsync("ETHUSDT", 5, Cancellation).ToListAsync(Cancellation));
        Assert.Empty(await client.GeneralApi.Margin.ReadMarginOrdersAsync("ETHUSDT", isIsolated: true, 6, Cancellation).ToListAsync(Cancellation));
        Assert.Empty(await client.GeneralApi.Margin.ReadMarginUserTradesAsync("ETHUSDT", isIsolated: false, 7, Cancellation).ToListAsync(Cancellation));

        Assert.Equal(
            [
                "symbol=ETHUSDT&orderId=5&limit=1000",
                "symbol=ETHUSDT&isIsolated=TRUE&limit=500&orderId=6",
                "symbol=ETHUSDT&isIsolated=FALSE&limit=1000&fromId=7",
            ],
            bench.Server.Requests.Where(request => request.Path != "/api/v3/time").Select(request => request.RawQuery.Split("&recvWindow")[0]));
    }

    private static ScriptedAnswer Trades(int count) => new(async context =>
    {
        var from = Number(context, "fromId");
        var rows = Enumerable.Range(1, count).Where(id => id >= from).Take((int)Number(context, "limit")).Select(id =>
            $$"""{"symbol":"ETHUSDT","id":{{id}},"orderId":1,"orderListId":-1,"price":"1","qty":"1","quoteQty":"1","commission":"0","commissionAsset":"BNB","time":1772366400123,"isBuyer":true,"isMaker":true,"isBestMatch":true}""");
        await ScriptedAnswer.Json($"[{string.Join(',', rows)}]").Act(context);
    });

    private static long Number(HttpContext context, string name) => long.Parse($"{context.Request.Query[name]}", CultureInfo.InvariantCulture);
}
