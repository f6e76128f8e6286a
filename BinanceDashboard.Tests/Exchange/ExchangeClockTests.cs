namespace BinanceDashboard.Tests.Exchange;

public sealed class ExchangeClockTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MeasureClockAsync_SlowWay_HalfTheRoundTripTakenOff()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Next("/api/v3/time", new ScriptedAnswer(async context =>
        {
            bench.Clock.Advance(TimeSpan.FromSeconds(2));
            await ScriptedAnswer.Json($$"""{"serverTime":{{ExchangeBench.Start.AddSeconds(101).ToUnixTimeMilliseconds()}}}""").Act(context);
        }));

        var now = await bench.Client().MeasureClockAsync(Cancellation);

        Assert.Equal(TimeSpan.FromSeconds(100), bench.Client().Clock.Offset);
        Assert.Equal(ExchangeBench.Start.AddSeconds(102), now);
    }

    [Fact]
    public async Task MeasureClockAsync_WithFutures_SparesTheSpotBudget()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);

        await bench.Client().MeasureClockAsync(Cancellation);

        Assert.Equal("/fapi/v1/time", Assert.Single(bench.Server.Requests).Path);
    }

    [Fact]
    public async Task MeasureClockAsync_FuturesDown_SpotAskedAtOnce()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true, serverAhead: TimeSpan.FromMinutes(5));
        bench.Server.Always("/fapi/v1/time", ScriptedAnswer.Error(503, -1001));

        await bench.Client().MeasureClockAsync(Cancellation);

        Assert.Equal(["/fapi/v1/time", "/api/v3/time"], bench.Server.Requests.Select(request => request.Path));
        Assert.Equal(TimeSpan.FromMinutes(5), bench.Client().Clock.Offset);
    }

    [Fact]
    public async Task Now_ClockMoves_MovesAlong()
    {
        await using var bench = await ExchangeBench.StartAsync(serverAhead: TimeSpan.FromMinutes(-5));
        await bench.Client().MeasureClockAsync(Cancellation);

        bench.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(ExchangeBench.Start.AddMinutes(55), bench.Client().Clock.Now);
    }
}
