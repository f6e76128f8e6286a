using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Filters;
using BinanceDashboard.Tests.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.Filters;

public sealed class SymbolRulesCacheTests
{
    private const string Path = "/fapi/v1/exchangeInfo";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetSymbolRulesAsync_EachMarket_ItsOwnRules()
    {
        await using var bench = await BenchAsync();
        bench.Server.Always("/api/v3/exchangeInfo", ScriptedAnswer.Json(SpotRecordings.ExchangeInfo));
        bench.Server.Always("/dapi/v1/exchangeInfo", ScriptedAnswer.Json(CoinFuturesRecordings.ExchangeInfo));
        var client = bench.Client();

        var spot = await client.SpotApi.ExchangeData.GetSymbolRulesAsync("ETHUSDT", Cancellation);
        var usd = await client.UsdFuturesApi.ExchangeData.GetSymbolRulesAsync("XAUUSDT", Cancellation);
        var coin = await client.CoinFuturesApi.ExchangeData.GetSymbolRulesAsync("ETHUSD_PERP", Cancellation);

        Assert.Equal((RuleBook.Spot, 0.0001m, 0.0001m, null, 8), (spot!.Book, spot.MinQuantity, spot.StepSize, spot.TickSize, spot.QuantityPrecision));
        Assert.Equal((RuleBook.Futures, 0.002m, 0.002m, null, 3), (usd!.Book, usd.MinQuantity, usd.StepSize, usd.TickSize, usd.QuantityPrecision));
        Assert.Equal((RuleBook.Futures, 1m, 1m, 0.01m, null), (coin!.Book, coin.MinQuantity, coin.StepSize, coin.TickSize, coin.MinNotional));
    }

    [Fact]
    public async Task GetSymbolRulesAsync_ManyAtOnceAndOtherClients_OneCall()
    {
        await using var bench = await BenchAsync();

        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => bench.Client().UsdFuturesApi.ExchangeData.GetSymbolRulesAsync("XAUUSDT", Cancellation)));

        Assert.Single(bench.Server.To(Path));
    }

    [Fact]
    public async Task GetSymbolRulesAsync_WithinTheHourAndAfterIt_ReadAnewAfterIt()
    {
        await using var bench = await BenchAsync();
        var data = bench.Client().UsdFuturesApi.ExchangeData;
        await data.GetSymbolRulesAsync("XAUUSDT", Cancellation);

        bench.Clock.Advance(TimeSpan.FromMinutes(59));
        await data.GetSymbolRulesAsync("XAUUSDT", Cancellation);
        Assert.Single(bench.Server.To(Path));

        bench.Clock.Advance(TimeSpan.FromMinutes(1));
        await data.GetSymbolRulesAsync("XAUUSDT", Cancellation);
        Assert.Equal(2, bench.Server.To(Path).Count);
    }

    [Fact]
    public async Task GetSymbolRulesAsync_NoSuchSymbol_NullAndOneCallAMinute()
    {
        await using var bench = await BenchAsync();
        var data = bench.Client().UsdFuturesApi.ExchangeData;

        Assert.Null(await data.GetSymbolRulesAsync("NEWUSDT", Cancellation));
        Assert.Null(await data.GetSymbolRulesAsync("NEWUSDT", Cancellation));
        Assert.Single(bench.Server.To(Path));

        bench.Server.Always(Path, ScriptedAnswer.Json(FuturesRecordings.ExchangeInfo.Replace("XAUUSDT", "NEWUSDT", StringComparison.Ordinal)));
        bench.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotNull(await data.GetSymbolRulesAsync("NEWUSDT", Cancellation));
    }

    [Fact]
    public async Task GetSymbolRulesAsync_Failure_NotKept()
    {
        await using var bench = await BenchAsync(retries: 0);
        bench.Server.Next(Path, ScriptedAnswer.Error(503, -1001));
        var data = bench.Client().UsdFuturesApi.ExchangeData;
        await Assert.ThrowsAsync<ExchangeException>(() => data.GetSymbolRulesAsync("XAUUSDT", Cancellation));

        Assert.NotNull(await data.GetSymbolRulesAsync("XAUUSDT", Cancellation));
    }

    [Fact]
    public async Task GetSymbolRulesAsync_ReaderGivesUp_TheNextOneReads()
    {
        await using var bench = await BenchAsync();
        bench.Server.Next(Path, ScriptedAnswer.Silent);
        var data = bench.Client().UsdFuturesApi.ExchangeData;
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var first = data.GetSymbolRulesAsync("XAUUSDT", impatient.Token);
        await bench.Server.ArrivalAsync(Path);
        var second = data.GetSymbolRulesAsync("XAUUSDT", Cancellation);

        await impatient.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.NotNull(await second);
    }

    private static async Task<ExchangeBench> BenchAsync(int retries = 3)
    {
        var bench = await ExchangeBench.StartAsync(retries, hasFutures: true);
        bench.Server.Always(Path, ScriptedAnswer.Json(FuturesRecordings.ExchangeInfo));
        return bench;
    }
}
