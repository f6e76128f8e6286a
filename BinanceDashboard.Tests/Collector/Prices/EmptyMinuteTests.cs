using BinanceDashboard.Collector.Prices;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Collector.Prices;

/// <summary>A past minute in which a pair never traded is asked for once; one of the present may still get its price.</summary>
public sealed class EmptyMinuteTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    private const string Klines = "/api/v3/klines";

    [Fact]
    public async Task Fetch_MinuteOfThePastWithoutATrade_IsAskedForOnce()
    {
        var client = running.Product.Services.GetRequiredService<BinanceClientFactory>().Create("Detour", null, byUser: true);
        await client.MeasureClockAsync(TestContext.Current.CancellationToken);
        var (past, present) = (client.Clock.Now.AddDays(-5), client.Clock.Now.AddMinutes(-30));
        running.Detour.Answer(Klines, 200, "[]");

        Assert.Equal(2, await CallsAsync(client, past, present));
        Assert.Equal(1, await CallsAsync(client, past, present));
        Assert.Empty(await PricesAsync());

        running.Detour.Straighten();
        Assert.Equal(1, await CallsAsync(client, past, present));
        Assert.Equal(0, await CallsAsync(client, past, present));
        Assert.Equal(present.AddTicks(-(present.Ticks % TimeSpan.TicksPerMinute)), Assert.Single(await PricesAsync()).OpenAt);
    }

    private async Task<int> CallsAsync(BinanceClient client, params DateTimeOffset[] times)
    {
        var before = Count();
        await running.Product.Services.GetRequiredService<MinuteBatches>().FetchAsync("Detour", client, "BNBUSDT", times, TestContext.Current.CancellationToken);
        return Count() - before;
    }

    private int Count() => running.Detour.Calls.Count(call => call.StartsWith(Klines, StringComparison.Ordinal));

    private Task<IReadOnlyList<BinanceDashboard.Store.Candle>> PricesAsync() =>
        running.Product.Services.GetRequiredService<PriceQueries>().MinutesAsync("Detour", ["BNBUSDT"], TestContext.Current.CancellationToken);
}
