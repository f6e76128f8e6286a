using System.Globalization;
using System.Text.Json;
using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class CapitalEndpointsTests
{
    private const string Deposits = "/sapi/v1/capital/deposit/hisrec";
    private const string Withdrawals = "/sapi/v1/capital/withdraw/history";
    private static readonly long Day = (long)TimeSpan.FromDays(1).TotalMilliseconds;

    [Fact]
    public async Task Deposits_Windows_TogetherListEveryFlow()
    {
        await using var simulator = await SimulatorClient.StartAsync(new SimulatorOptions());
        simulator.Control.Stop();
        var (ids, end) = (new List<string>(), simulator.Control.Now.ToUnixTimeMilliseconds());
        for (var to = end; to > end - 410 * Day; to -= 89 * Day)
        {
            var window = $"startTime={to - 89 * Day + 1}&endTime={to}";
            ids.AddRange(Ids(await simulator.ReadSignedAsync(Deposits, window)));
            simulator.Control.Advance(TimeSpan.FromSeconds(1));
            ids.AddRange(Ids(await simulator.ReadSignedAsync(Withdrawals, window)));
        }

        Assert.Equal(simulator.Control.ReadState().Flows.Where(flow => flow.Kind is "Deposit" or "Withdrawal").Select(flow => flow.Id).Order(), ids.Order());
    }

    [Theory]
    [InlineData(Deposits)]
    [InlineData(Withdrawals)]
    public async Task History_WindowOfNinetyDays_IsRefused(string path)
    {
        await using var simulator = await SimulatorClient.StartAsync();
        var end = simulator.Control.Now.ToUnixTimeMilliseconds();

        var refusal = await simulator.RefusalAsync($"{path}?{simulator.Sign($"startTime={end - 90 * Day}&endTime={end}")}");
        await simulator.ReadSignedAsync(path, $"startTime={end - 90 * Day + 1}&endTime={end}");

        Assert.Equal((400, -4047, "Time interval must be within 0-90 days"), refusal);
    }

    [Fact]
    public async Task Deposits_WithoutTimes_ListTheLastNinetyDaysNewestFirst()
    {
        await using var simulator = await SimulatorClient.StartAsync(new SimulatorOptions());

        var times = (await simulator.ReadSignedAsync(Deposits)).EnumerateArray().Select(row => row.GetProperty("insertTime").GetInt64()).ToList();

        Assert.Equal(times.OrderDescending(), times);
        Assert.All(times, time => Assert.True(time > simulator.Control.Now.ToUnixTimeMilliseconds() - 90 * Day));
    }

    [Fact]
    public async Task Deposits_OffsetAndLimit_TurnPages()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        for (var i = 1; i <= 5; i++) simulator.Control.Deposit("TRX", i);

        var all = Ids(await simulator.ReadSignedAsync(Deposits, "coin=TRX"));
        var pages = new[] { 0, 2, 4 }.Select(offset => simulator.ReadSignedAsync(Deposits, $"coin=TRX&limit=2&offset={offset}"));

        Assert.Equal(all, (await Task.WhenAll(pages)).SelectMany(Ids));
        Assert.Equal(5, all.Count);
    }

    [Fact]
    public async Task Deposits_CoinAndStatus_Filter()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        simulator.Control.Deposit("LTC", 2);

        Assert.Single((await simulator.ReadSignedAsync(Deposits, "coin=LTC&status=1")).EnumerateArray());
        Assert.Empty((await simulator.ReadSignedAsync(Deposits, "coin=LTC&status=0")).EnumerateArray());
    }

    [Fact]
    public async Task Deposit_ByCommand_IsCreditedNowAndListedOnce()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        simulator.Control.Stop();
        var before = simulator.Control.ReadState();

        var (status, body) = await simulator.ControlAsync("/sim/deposit", new { asset = "LTC", amount = 2.5m });

        var row = (await simulator.ReadSignedAsync(Deposits, "coin=LTC")).EnumerateArray().Single(row => row.GetProperty("id").GetString() == body.GetProperty("id").GetString());
        var now = simulator.Control.Now.ToUnixTimeMilliseconds();
        Assert.Equal(200, status);
        Assert.Equal((1, now, now), (row.GetProperty("status").GetInt32(), row.GetProperty("insertTime").GetInt64(), row.GetProperty("completeTime").GetInt64()));
        Assert.Equal(2.5m, Quantity(simulator.Control.ReadState(), "LTC") - Quantity(before, "LTC"));
    }

    [Fact]
    public async Task Withdrawal_ByCommand_LeavesWithItsFeeAtAWholeSecond()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        simulator.Control.Deposit("BTC", 1);
        var before = Quantity(simulator.Control.ReadState(), "BTC");

        var (status, body) = await simulator.ControlAsync("/sim/withdraw", new { asset = "BTC", amount = 0.3m, account = 1 });

        var row = (await simulator.ReadSignedAsync(Withdrawals, "coin=BTC&status=6")).EnumerateArray().First();
        var left = before - Quantity(simulator.Control.ReadState(), "BTC");
        Assert.Equal((200, body.GetProperty("id").GetString()), (status, row.GetProperty("id").GetString()));
        Assert.Equal("2026-03-14 09:26:53", row.GetProperty("applyTime").GetString());
        Assert.Equal(left, Decimal(row, "amount") + Decimal(row, "transactionFee"));
        Assert.Equal(0.3m, Decimal(row, "amount"));
    }

    private static List<string> Ids(JsonElement rows) => [.. rows.EnumerateArray().Select(row => row.GetProperty("id").GetString()!)];

    private static decimal Quantity(SimulatorState state, string asset) =>
        state.Balances.Where(balance => balance.Wallet == "Spot" && balance.Asset == asset).Sum(balance => balance.Quantity);

    private static decimal Decimal(JsonElement row, string name) => decimal.Parse(row.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);
}
