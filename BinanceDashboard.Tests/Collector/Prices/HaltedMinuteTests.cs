using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector.Prices;

/// <summary>An exchange that was halted has no candle of that minute: the next one within an hour stands in, else nothing does.</summary>
public sealed class HaltedMinuteTests
{
    private const string Klines = "/api/v3/klines";

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public async Task Flow_NextCandleWithinAnHour_IsPricedWithItsOpenAndSaysSo(int minutes)
    {
        await using var bench = await FlowBench.StartAsync(days: 10);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        var deposit = bench.Exchange.Control.Deposit("LTC", 3m);
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        bench.Detour.Edit(Klines, body => Later(body, minutes, open: 81.25m));

        await bench.CollectAsync(id);

        var flow = await bench.FlowAsync(id, deposit.Id);
        Assert.Equal((81.25m, 243.75m, "LTCUSDT, first open after a halt"), (flow.Number("price"), flow.Number("amountUsd"), flow.GetProperty("priceSource").GetString()));
    }

    [Fact]
    public async Task Flow_NextCandleLaterThanAnHour_HasNoPrice()
    {
        await using var bench = await FlowBench.StartAsync(days: 10);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        var deposit = bench.Exchange.Control.Deposit("LTC", 3m);
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        bench.Detour.Edit(Klines, body => Later(body, minutes: 61, open: 81.25m));

        await bench.CollectAsync(id);

        Assert.Equal(JsonValueKind.Null, (await bench.FlowAsync(id, deposit.Id)).GetProperty("amountUsd").ValueKind);
    }

    [Fact]
    public async Task Benchmark_NextCandleWithinAnHour_GoesOnWithItsOpenAlsoWhenAskedAgain()
    {
        await using var bench = await FlowBench.StartAsync(days: 10);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        bench.Exchange.Control.Deposit("USDT", 1_000m);
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        bench.Detour.Edit(Klines, body => Later(body, minutes: 37, open: 2_000m));
        await bench.CollectAsync(id);
        bench.Detour.Straighten();

        var second = await bench.CollectAsync(id);

        var step = Assert.Single(await bench.EventsAsync(id), step => step.GetProperty("kind").GetString() == "MoneyIn");
        Assert.Equal((2_000m, 2_000m), (step.GetProperty("prices").Number("BTC"), step.GetProperty("prices").Number("ETH")));
        Assert.Equal(0.25m, step.GetProperty("unitsAfter").Number("BTC") - step.GetProperty("unitsBefore").Number("BTC"));
        Assert.Equal(JsonValueKind.Number, second.GetProperty("benchmark").ValueKind);
    }

    [Fact]
    public async Task Benchmark_NextCandleLaterThanAnHour_IsUnknownWithTheReasonUntilThereIsOne()
    {
        await using var bench = await FlowBench.StartAsync(days: 10);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        bench.Exchange.Control.Deposit("USDT", 1_000m);
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        bench.Detour.Edit(Klines, body => Later(body, minutes: 61, open: 2_000m));

        var unknown = await bench.CollectAsync(id);

        Assert.Equal(JsonValueKind.Null, unknown.GetProperty("benchmark").ValueKind);
        Assert.Contains("is not known", (await bench.Client.ReadAsync($"/api/accounts/{id}/benchmark")).GetProperty("reason").GetString(), StringComparison.Ordinal);
        bench.Detour.Straighten();
        Assert.Equal(JsonValueKind.Number, (await bench.CollectAsync(id)).GetProperty("benchmark").ValueKind);
    }

    // The exchange's answer as it would be if it had been halted from the minute asked for on.
    private static string Later(string body, int minutes, decimal open)
    {
        var rows = JsonNode.Parse(body)!.AsArray();
        foreach (var row in rows)
        {
            foreach (var time in new[] { 0, 6 }) row![time] = row[time]!.GetValue<long>() + (minutes * 60_000L);
            row![1] = open.ToString(CultureInfo.InvariantCulture);
        }

        return rows.ToJsonString();
    }
}
