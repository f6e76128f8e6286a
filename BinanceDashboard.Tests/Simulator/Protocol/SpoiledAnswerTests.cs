using System.Text.Json;
using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class SpoiledAnswerTests
{
    [Fact]
    public async Task Trickle_AnAnswer_ArrivesWhole()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        var expected = await simulator.ReadAsync("/api/v3/exchangeInfo?symbol=BTCUSDT");
        simulator.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Trickle, Value = 1 });

        using var response = await simulator.Http.GetAsync(new Uri("/api/v3/exchangeInfo?symbol=BTCUSDT", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        await using var stream = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        var buffer = new byte[65_536];
        var first = await stream.ReadAsync(buffer, TestContext.Current.CancellationToken);
        var rest = await stream.ReadAtLeastAsync(buffer.AsMemory(first), buffer.Length - first, throwOnEndOfStream: false, TestContext.Current.CancellationToken);

        Assert.True(first < first + rest, "It came in one part.");
        using var body = JsonDocument.Parse(buffer.AsMemory(0, first + rest));
        Assert.Equal(expected.ToString(), body.RootElement.ToString());
    }

    [Fact]
    public async Task Duplicate_AList_StatesEveryRowTwice()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        simulator.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Duplicate, Count = 2 });

        var prices = await simulator.ReadAsync("/api/v3/klines?symbol=BTCUSDT&interval=1d&limit=3");
        var account = await simulator.ReadSignedAsync("/api/v3/account");

        Assert.Equal(6, prices.GetArrayLength());
        Assert.Equal(prices[0].ToString(), prices[1].ToString());
        Assert.Equal(account.GetProperty("balances")[4].ToString(), account.GetProperty("balances")[5].ToString());
        Assert.Equal("SPOT", account.GetProperty("accountType").GetString());
    }

    [Fact]
    public async Task Reorder_AList_StatesTheSameRowsInAnotherOrder()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        simulator.Control.Stop();
        const string Path = "/api/v3/klines?symbol=BTCUSDT&interval=1d&limit=5";
        var expected = (await simulator.ReadAsync(Path)).EnumerateArray().Select(row => row.ToString()).ToList();
        await simulator.ControlAsync("/sim/faults", new { kind = "reorder" });

        var rows = (await simulator.ReadAsync(Path)).EnumerateArray().Select(row => row.ToString()).ToList();

        Assert.Equal(expected.Order(), rows.Order());
        Assert.NotEqual(expected, rows);
    }
}
