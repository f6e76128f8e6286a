using BinanceDashboard.Exchange;

namespace BinanceDashboard.Tests.Exchange.Sending;

public sealed class BreakerOverHttpTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Answered => ["business", "server", "html", "truncated", "unreadable"];

    [Fact]
    public async Task SendAsync_FiveBrokenConnectionsAMinuteApart_CircuitOpen()
    {
        await using var bench = await DownAsync();

        var fault = await FaultAsync(bench, byUser: false);

        Assert.Equal(ExchangeErrorKind.CircuitOpen, fault.Kind);
        Assert.Equal(bench.Clock.GetUtcNow().AddSeconds(15), fault.RetryAt);
        Assert.Contains("cannot be reached", fault.Message, StringComparison.Ordinal);
        Assert.Equal(5, bench.Server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task SendAsync_TenBadAnswers_StaysClosed(string answer)
    {
        await using var bench = await ExchangeBench.StartAsync(retries: 0);
        bench.Server.Always(ExchangeBench.PricesPath, Answer(answer));

        for (var call = 0; call < 10; call++)
        {
            Assert.NotEqual(ExchangeErrorKind.CircuitOpen, (await FaultAsync(bench, byUser: false)).Kind);
        }

        Assert.Equal(10, bench.Server.Requests.Count);
    }

    [Fact]
    public async Task SendAsync_OpenAndByUser_ProbesAndCloses()
    {
        await using var bench = await DownAsync();
        bench.Server.Always(ExchangeBench.PricesPath, ScriptedAnswer.Json("[]"));

        await bench.Client(byUser: true).SpotApi.ExchangeData.GetPricesAsync(Cancellation);

        Assert.Empty(await bench.Client().SpotApi.ExchangeData.GetPricesAsync(Cancellation));
    }

    [Fact]
    public async Task SendAsync_FifteenSecondsLater_TriedAgain()
    {
        await using var bench = await DownAsync();
        bench.Server.Always(ExchangeBench.PricesPath, ScriptedAnswer.Json("[]"));
        bench.Clock.Advance(TimeSpan.FromSeconds(15));

        Assert.Empty(await bench.Client().SpotApi.ExchangeData.GetPricesAsync(Cancellation));
    }

    [Fact]
    public async Task SendAsync_SpotDown_FuturesGoOn()
    {
        await using var bench = await DownAsync();
        bench.Server.Always("/fapi/v2/ticker/price", ScriptedAnswer.Json("[]"));

        Assert.Empty(await bench.Client().UsdFuturesApi.ExchangeData.GetPricesAsync(Cancellation));
    }

    private static async Task<ExchangeBench> DownAsync()
    {
        var bench = await ExchangeBench.StartAsync(retries: 0, hasFutures: true);
        bench.Server.Always(ExchangeBench.PricesPath, ScriptedAnswer.Reset);
        for (var call = 0; call < 5; call++)
        {
            bench.Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.Equal(ExchangeErrorKind.Unreachable, (await FaultAsync(bench, byUser: false)).Kind);
        }

        return bench;
    }

    private static Task<ExchangeException> FaultAsync(ExchangeBench bench, bool byUser) =>
        Assert.ThrowsAsync<ExchangeException>(() => bench.Client(byUser).SpotApi.ExchangeData.GetPricesAsync(Cancellation));

    private static ScriptedAnswer Answer(string name) => name switch
    {
        "business" => ScriptedAnswer.Error(400, -2010),
        "server" => ScriptedAnswer.Error(503, -1001),
        "html" => ScriptedAnswer.Html(502),
        "truncated" => ScriptedAnswer.Truncated("""[{"symbol":"BTCUSDT","price":"1"}]"""),
        _ => ScriptedAnswer.Json("[1,2]"),
    };
}
