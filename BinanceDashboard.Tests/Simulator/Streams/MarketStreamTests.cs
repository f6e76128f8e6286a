using System.Net.WebSockets;
using System.Text.Json;
using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.Simulator.Streams;

public sealed class MarketStreamTests
{
    [Fact]
    public async Task MiniTickers_ClockMoved_ShowThePricesOfRest()
    {
        await using var exchange = await SimulatorClient.StartAsync();
        exchange.Control.Stop();
        await using var probe = await StreamProbe.ConnectAsync(exchange, "/stream?streams=!miniTicker@arr");
        exchange.Control.Advance(TimeSpan.FromHours(1));

        var message = await probe.ReadAsync();

        Assert.Equal("!miniTicker@arr", message.GetProperty("stream").GetString());
        var prices = (await exchange.ReadAsync("/api/v3/ticker/price")).EnumerateArray().ToDictionary(row => row.GetProperty("symbol").GetString()!, row => row.GetProperty("price").GetString());
        Assert.Equal(prices, message.GetProperty("data").EnumerateArray().ToDictionary(row => row.GetProperty("s").GetString()!, row => row.GetProperty("c").GetString()));
    }

    [Fact]
    public async Task MiniTicker_ClockRuns_ComesEverySecond()
    {
        await using var exchange = await SimulatorClient.StartAsync();
        await using var probe = await StreamProbe.ConnectAsync(exchange, "/ws/btcusdt@miniTicker");
        var first = (await probe.ReadAsync()).GetProperty("E").GetInt64();

        JsonElement next = default;
        await Wait.ForAsync(async () =>
        {
            exchange.Time.Advance(TimeSpan.FromSeconds(1));
            var reading = probe.ReadAsync();
            return await Task.WhenAny(reading, Task.Delay(200)) == reading && (next = await reading).GetProperty("E").GetInt64() > first;
        }, seen => seen, _ => "a second ticker");

        Assert.Equal("BTCUSDT", next.GetProperty("s").GetString());
    }

    [Theory]
    [InlineData("/market/ws/!markPrice@arr@1s")]
    [InlineData("/ws/!markPrice@arr")]
    public async Task MarkPrices_ClockMoved_CoverBothMarkets(string path)
    {
        await using var exchange = await SimulatorClient.StartAsync();
        exchange.Control.Stop();
        await using var probe = await StreamProbe.ConnectAsync(exchange, path);
        exchange.Control.Advance(TimeSpan.FromHours(1));

        var marks = (await probe.ReadAsync()).EnumerateArray().ToDictionary(row => row.GetProperty("s").GetString()!, row => decimal.Parse(row.GetProperty("p").GetString()!));

        foreach (var premium in (await exchange.ReadAsync("/fapi/v1/premiumIndex")).EnumerateArray().Concat((await exchange.ReadAsync("/dapi/v1/premiumIndex")).EnumerateArray()))
            Assert.Equal(decimal.Parse(premium.GetProperty("markPrice").GetString()!), marks[premium.GetProperty("symbol").GetString()!]);
    }

    [Fact]
    public async Task Connection_After24Hours_IsToldAndClosed()
    {
        await using var exchange = await SimulatorClient.StartAsync();
        await using var probe = await StreamProbe.ConnectAsync(exchange, "/ws");
        exchange.Control.Advance(TimeSpan.FromHours(23));
        exchange.Control.Advance(TimeSpan.FromHours(2));

        var notice = await probe.ReadAsync();
        var end = await probe.ReadAsync();

        Assert.Equal("serverShutdown", notice.GetProperty("e").GetString());
        Assert.Equal((JsonValueKind.Undefined, WebSocketCloseStatus.NormalClosure), (end.ValueKind, probe.CloseStatus));
    }

    [Fact]
    public async Task Connection_Fault_IsRefused()
    {
        await using var exchange = await SimulatorClient.StartAsync();
        exchange.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Match = "/ws", Value = 503, Count = 2 });

        for (var i = 0; i < 2; i++) await Assert.ThrowsAsync<WebSocketException>(() => StreamProbe.ConnectAsync(exchange, "/ws"));

        await using var probe = await StreamProbe.ConnectAsync(exchange, "/ws");
    }

    [Fact]
    public async Task Connection_ServerGoesDown_IsClosed()
    {
        var exchange = await SimulatorClient.StartAsync();
        await using var probe = await StreamProbe.ConnectAsync(exchange, "/ws");
        var reading = probe.ReadAsync();

        await exchange.DisposeAsync();

        Assert.Equal(JsonValueKind.Undefined, (await reading).ValueKind);
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, probe.CloseStatus);
    }

    [Fact]
    public async Task Path_WithoutStreams_404()
    {
        await using var exchange = await SimulatorClient.StartAsync();

        await Assert.ThrowsAsync<WebSocketException>(() => StreamProbe.ConnectAsync(exchange, "/wsx"));
    }
}
