using System.Text.Json;
using System.Text.Json.Nodes;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector;

/// <summary>Every flow once, at its own time, at its own price, and only what has come true counts.</summary>
public sealed class FlowLawsTests
{
    private const string Deposits = "/sapi/v1/capital/deposit/hisrec";

    [Fact]
    public async Task Deposit_PendingThenCredited_CountsOnceAtItsOwnTime()
    {
        await using var bench = await BenchAsync();
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(3));
        var deposit = bench.Exchange.Control.Deposit("USDT", 777m);
        bench.Detour.Edit(Deposits, body => FlowBench.EachRow(body, deposit.Id, row => (row["status"], _) = (0, row.Remove("completeTime"))));
        bench.Exchange.Control.Advance(TimeSpan.FromMinutes(10));
        await bench.CollectAsync(id);
        var pending = await bench.FlowAsync(id, deposit.Id);
        Assert.Equal("Pending", pending.GetProperty("status").GetString());
        Assert.DoesNotContain(await bench.EventsAsync(id), step => step.GetProperty("kind").GetString() == "MoneyIn");

        bench.Exchange.Control.Advance(TimeSpan.FromDays(3));
        var credited = deposit.At.AddDays(2);
        bench.Detour.Edit(Deposits, body => FlowBench.EachRow(body, deposit.Id, row => row["completeTime"] = credited.ToUnixTimeMilliseconds()));
        await bench.CollectAsync(id);
        await bench.CollectAsync(id);

        var flow = await bench.FlowAsync(id, deposit.Id);
        Assert.Equal(("Completed", credited, 777m), (flow.GetProperty("status").GetString(), flow.Time("at"), flow.Number("amountUsd")));
        var counted = Assert.Single(await bench.EventsAsync(id), step => step.GetProperty("kind").GetString() == "MoneyIn");
        Assert.Equal((credited, 777m), (counted.Time("at"), counted.Number("amountUsd")));
    }

    [Fact]
    public async Task Withdrawals_CancelledAndFailed_AreListedAndDoNotCount()
    {
        await using var bench = await BenchAsync(days: 2);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromDays(150));
        await bench.CollectAsync(id);

        var start = (await bench.Client.PointsAsync(id))[0].GetProperty("t").GetInt64();
        var vain = (await bench.FlowsAsync(id)).Where(flow => flow.GetProperty("status").GetString() is "Cancelled" or "Failed" && flow.Time("at").ToUnixTimeMilliseconds() > start).ToList();

        Assert.Contains(vain, flow => flow.GetProperty("status").GetString() == "Cancelled");
        Assert.Contains(vain, flow => flow.GetProperty("status").GetString() == "Failed");
        var events = await bench.EventsAsync(id);
        Assert.All(vain, flow => Assert.DoesNotContain(events, step => step.Time("at") == flow.Time("at")));
        var markers = (await bench.Client.ReadAsync($"/api/accounts/{id}/nav")).GetProperty("flows").EnumerateArray().Select(flow => flow.GetProperty("t").GetInt64()).ToList();
        Assert.All(vain, flow => Assert.DoesNotContain(flow.Time("at").ToUnixTimeMilliseconds(), markers));
    }

    [Fact]
    public async Task Withdrawal_OfACoin_IsAmountAndNetworkFeeInUsdOfItsMinute()
    {
        await using var bench = await BenchAsync();
        bench.Exchange.Control.Deposit("BTC", 1m);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        var moved = bench.Exchange.Control.Withdraw("BTC", 0.1m);
        bench.Exchange.Control.Advance(TimeSpan.FromHours(5));

        await bench.CollectAsync(id);

        var flow = await bench.FlowAsync(id, moved.Id);
        Assert.Equal((-(moved.Amount + moved.Fee), moved.Fee, moved.At), (flow.Number("quantity"), flow.Number("fee"), flow.Time("at")));
        Assert.Equal(decimal.Round(flow.Number("quantity") * await MinuteOpenAsync(bench, "BTCUSDT", moved.At), 8), flow.Number("amountUsd"));
        Assert.True(flow.Number("amountUsd") < -1_000m);
    }

    [Fact]
    public async Task Deposit_WithoutPrice_IsListedWithoutAmountAndPricedAndCountedAsSoonAsThereIsOne()
    {
        await using var bench = await BenchAsync();
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        var deposit = bench.Exchange.Control.Deposit("LTC", 3m);
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        bench.Detour.Answer("/api/v3/klines", 200, "[]");
        await bench.CollectAsync(id);
        Assert.Equal(JsonValueKind.Null, (await bench.FlowAsync(id, deposit.Id)).GetProperty("amountUsd").ValueKind);

        bench.Detour.Straighten();
        await bench.CollectAsync(id);

        var worth = decimal.Round(3m * await MinuteOpenAsync(bench, "LTCUSDT", deposit.At), 8);
        Assert.Equal(worth, (await bench.FlowAsync(id, deposit.Id)).Number("amountUsd"));
        var counted = Assert.Single(await bench.EventsAsync(id), step => step.GetProperty("kind").GetString() == "MoneyIn");
        Assert.Equal((deposit.At, worth), (counted.Time("at"), counted.Number("amountUsd")));
    }

    [Fact]
    public async Task Deposit_LearnedAfterLaterSnapshots_GivesTheSameBenchmark()
    {
        await using var bench = await BenchAsync();
        var early = await bench.FollowAsync("Early");
        var late = await bench.FollowAsync("Late", "Sim");
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        var deposit = bench.Exchange.Control.Deposit("ETH", 2m);
        bench.Detour.Edit(Deposits, body => Without(body, deposit.Id));
        bench.Exchange.Control.Advance(TimeSpan.FromHours(6));
        foreach (var id in new[] { early, late }) await bench.CollectAsync(id);
        bench.Exchange.Control.Advance(TimeSpan.FromHours(6));
        bench.Detour.Straighten();

        var benchmarks = new[] { (await bench.CollectAsync(early)).Number("benchmark"), (await bench.CollectAsync(late)).Number("benchmark") };

        Assert.Equal(benchmarks[0], benchmarks[1]);
        Assert.Equal(await ReconciliationTests.ExpectedAsync(bench.Exchange, bench.Client, early, bench.Exchange.Control.Now), benchmarks[0], 6);
    }

    private static Task<FlowBench> BenchAsync(int days = 10) => FlowBench.StartAsync(days);

    private static string Without(string body, string id) => new JsonArray([.. JsonNode.Parse(body)!.AsArray().Where(row => row!["id"]!.GetValue<string>() != id).Select(row => row!.DeepClone())]).ToJsonString();

    private static async Task<decimal> MinuteOpenAsync(FlowBench bench, string symbol, DateTimeOffset at)
    {
        using var market = new HttpClient { BaseAddress = new Uri(bench.Exchange.Root) };
        var minute = at.ToUnixTimeMilliseconds() / 60_000 * 60_000;
        var rows = await market.ReadAsync($"/api/v3/klines?symbol={symbol}&interval=1m&startTime={minute}&limit=1");
        return decimal.Parse(rows[0][1].GetString()!, System.Globalization.CultureInfo.InvariantCulture);
    }
}
