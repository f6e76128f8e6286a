using System.Text.Json.Nodes;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector.Flows;

/// <summary>What a row of the exchange's lists says, and rows that say what nobody knows.</summary>
public sealed class FlowRowsTests
{
    private const string Deposits = "/sapi/v1/capital/deposit/hisrec";
    private const string Withdrawals = "/sapi/v1/capital/withdraw/history";
    private const string Payments = "/sapi/v1/pay/transactions";

    [Fact]
    public async Task Withdrawal_InEveryStatus_CountsWhenCompletedAndOnlyThen()
    {
        await using var bench = await FlowBench.StartAsync(days: 10);
        bench.Exchange.Control.Deposit("USDT", 5_000m);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        var moved = bench.Exchange.Control.Withdraw("USDT", 300m);
        bench.Exchange.Control.Advance(TimeSpan.FromHours(1));
        var seen = new List<(int, string?, int)>();

        foreach (var status in new[] { 0, 2, 4, 42, 1, 3, 5, 6 })
        {
            bench.Detour.Edit(Withdrawals, body => FlowBench.EachRow(body, moved.Id, row => row["status"] = status));
            await bench.CollectAsync(id);
            var counted = (await bench.EventsAsync(id)).Count(step => step.GetProperty("kind").GetString() == "MoneyOut" && step.Time("at") == moved.At);
            seen.Add((status, (await bench.FlowAsync(id, moved.Id)).GetProperty("status").GetString(), counted));
        }

        Assert.Equal(
            [(0, "Pending", 0), (2, "Pending", 0), (4, "Pending", 0), (42, "Pending", 0), (1, "Cancelled", 0), (3, "Failed", 0), (5, "Failed", 0), (6, "Completed", 1)],
            seen);
    }

    [Fact]
    public async Task Withdrawals_OneTimeThatCannotBeRead_SaysSoAndLosesNoneOfTheOthers()
    {
        await using var bench = await FlowBench.StartAsync(days: 10);
        bench.Exchange.Control.Deposit("USDT", 5_000m);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        var moved = bench.Exchange.Control.Withdraw("USDT", 300m);
        bench.Exchange.Control.Withdraw("USDT", 200m);
        bench.Exchange.Control.Advance(TimeSpan.FromHours(1));
        bench.Detour.Edit(Withdrawals, body => FlowBench.EachRow(body, moved.Id, row => row["applyTime"] = "the day before"));

        var refused = await bench.Client.TryCollectAsync(id);

        Assert.Equal(System.Net.HttpStatusCode.BadGateway, refused.StatusCode);
        Assert.Contains(Withdrawals, await refused.SentenceAsync(), StringComparison.Ordinal);
        bench.Detour.Straighten();
        await bench.CollectAsync(id);
        Assert.Equal(
            bench.Exchange.Control.ReadState().Flows.Select(flow => (flow.Id, flow.At)).Order(),
            (await bench.FlowsAsync(id)).Select(flow => (flow.GetProperty("externalId").GetString()!, flow.Time("at"))).Order());
    }

    [Fact]
    public async Task Deposits_UnknownStatusAndNewFields_DoNotBringTheRunDown()
    {
        await using var bench = await FlowBench.StartAsync(days: 10);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        var (odd, plain) = (bench.Exchange.Control.Deposit("USDT", 300m), bench.Exchange.Control.Deposit("USDT", 200m));
        bench.Exchange.Control.Advance(TimeSpan.FromHours(1));
        bench.Detour.Edit(Deposits, body => FlowBench.EachRow(body, odd.Id, row => (row["status"], row["news"]) = (77, new JsonObject { ["a"] = new JsonArray(1, null) })));
        bench.Detour.Edit("/api/v3/exchangeInfo", body => body.Replace("\"TRADING\"", "\"TRADING\",\"news\":[{}]", StringComparison.Ordinal));

        Assert.True((await bench.CollectAsync(id)).GetProperty("complete").GetBoolean());

        Assert.Equal("Pending", (await bench.FlowAsync(id, odd.Id)).GetProperty("status").GetString());
        Assert.Equal("Completed", (await bench.FlowAsync(id, plain.Id)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Pay_ListThatTheExchangeRefuses_IsNotTakenForAnEmptyOne()
    {
        await using var bench = await FlowBench.StartAsync(days: 10);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        bench.Detour.Answer(Payments, 400, """{"code":-1020,"msg":"This operation is not supported."}""");

        var refused = await bench.Client.TryCollectAsync(id);

        Assert.Equal(System.Net.HttpStatusCode.BadGateway, refused.StatusCode);
        Assert.Contains(Payments, await refused.SentenceAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pay_MoreRowsInAMillisecondThanAreListed_SaysSoInsteadOfLeavingThemOut()
    {
        await using var bench = await FlowBench.StartAsync(days: 10);
        var id = await bench.FollowAsync();
        bench.Exchange.Control.Advance(TimeSpan.FromHours(2));
        var at = bench.Exchange.Control.ReadState().Time.AddHours(-1).ToUnixTimeMilliseconds();
        var rows = Enumerable.Range(1, 100).Select(number => "{\"orderType\":\"PAY\",\"transactionId\":\"M_P_" + number + "\",\"transactionTime\":" + at + ",\"amount\":\"1\",\"currency\":\"USDT\"}");
        bench.Detour.Answer(Payments, 200, "{\"code\":\"000000\",\"message\":\"success\",\"data\":[" + string.Join(',', rows) + "],\"success\":true}");

        var refused = await bench.Client.TryCollectAsync(id);

        Assert.Equal(System.Net.HttpStatusCode.BadGateway, refused.StatusCode);
        Assert.Contains("none is shown rather than some", await refused.SentenceAsync(), StringComparison.Ordinal);
    }
}
