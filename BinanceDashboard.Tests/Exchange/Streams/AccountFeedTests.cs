using System.Text;
using BinanceDashboard.Exchange.Streams;

namespace BinanceDashboard.Tests.Exchange.Streams;

public sealed class AccountFeedTests
{
    [Theory]
    [InlineData("""{"subscriptionId":0,"event":{"e":"eventStreamTerminated","E":1772366400123}}""", nameof(StreamSignal.Over), 0)]
    [InlineData("""{"e":"listenKeyExpired","E":"1772366400123","listenKey":"abc"}""", nameof(StreamSignal.Over), 0)]
    [InlineData("""{"event":{"e":"serverShutdown","E":1772366400123}}""", nameof(StreamSignal.ChangeOver), 0)]
    [InlineData("""{"e":"serverShutdown","E":1772366400123}""", nameof(StreamSignal.ChangeOver), 0)]
    [InlineData("""{"result":[],"id":1}""", nameof(StreamSignal.None), 0)]
    [InlineData("""{"subscriptionId":0,"event":{"e":"brandNew","E":1772366400123}}""", nameof(StreamSignal.None), 0)]
    [InlineData("""{"subscriptionId":0,"event":{"e":"balanceUpdate","E":1772366400123,"a":"BTC","d":"-1.5","T":1,"new":{"x":1}}}""", nameof(StreamSignal.None), 1)]
    [InlineData("""{"subscriptionId":0,"event":{"e":"balanceUpdate","E":1772366400123}}""", nameof(StreamSignal.None), 1)]
    [InlineData("""{"e":7,"E":1772366400123}""", nameof(StreamSignal.None), 1)]
    [InlineData("nonsense", nameof(StreamSignal.None), 1)]
    public async Task Take_Message_SignalAndEvents(string message, string signal, int events)
    {
        await using var bench = await StreamBench.StartAsync();
        var feed = new SpotAccountFeed(bench.Client, StreamBench.Credentials(), new Uri("ws://localhost"), bench.Time);

        Assert.Equal(signal, feed.Take(Encoding.UTF8.GetBytes(message)).ToString());

        for (var i = 0; i < events; i++) await feed.Events.TakeAsync(TestContext.Current.CancellationToken);
        Assert.False(feed.Events.TakeAsync(TestContext.Current.CancellationToken).IsCompleted);
    }

    [Fact]
    public async Task Take_NamesThatDifferByCase_AreKeptApart()
    {
        await using var bench = await StreamBench.StartAsync();
        var feed = new SpotAccountFeed(bench.Client, StreamBench.Credentials(), new Uri("ws://localhost"), bench.Time);

        feed.Take("""{"event":{"e":"executionReport","E":1772366400123,"s":"ETHBTC","S":"SELL","o":"LIMIT","O":1772366400000,"q":"2.5","Q":"0","p":"0.03","P":"9","i":7,"I":8,"x":"TRADE","X":"PARTIALLY_FILLED","l":"1.5","L":"0.031","z":"1.5","Z":"0.0465","n":"0.001","N":"BNB","t":99,"T":1772366400100,"m":true,"M":false}}"""u8.ToArray());

        var order = Assert.IsType<SpotOrderChanged>(await feed.Events.TakeAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("ETHBTC", 7L, 2.5m, 1.5m, 0.031m, 0.03m), (order.Symbol, order.OrderId, order.Quantity, order.LastQuantity, order.LastPrice, order.Price));
        Assert.Equal((99L, 0.001m, "BNB", true, true), (order.TradeId, order.Commission, order.CommissionAsset, order.IsMaker, order.IsFill));
        Assert.Equal(("Sell", "PartiallyFilled"), ($"{order.Side}", $"{order.Status}"));
    }

    [Fact]
    public async Task Queue_TooManyEvents_OneGapInTheirPlace()
    {
        var queue = new AccountEventQueue();
        for (var i = 0; i <= AccountEventQueue.MostWaiting; i++) queue.Add(new SpotBalanceMoved { At = ExchangeBench.Start, Asset = "BTC", Amount = i });

        var (first, next) = (await queue.TakeAsync(TestContext.Current.CancellationToken), await queue.TakeAsync(TestContext.Current.CancellationToken));

        Assert.IsType<AccountGap>(first);
        Assert.Equal(AccountEventQueue.MostWaiting, Assert.IsType<SpotBalanceMoved>(next).Amount);
        Assert.False(queue.TakeAsync(TestContext.Current.CancellationToken).IsCompleted);
    }
}
