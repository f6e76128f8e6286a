using System.Text.Json;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class KlinesTests
{
    private const string Path = "/api/v3/klines?symbol=BTCUSDT";

    [Theory]
    [InlineData("interval=1h", 400, -1102)]
    [InlineData("symbol=NOPE&interval=1h", 400, -1121)]
    [InlineData("symbol=BTCUSDT&interval=1H", 400, -1120)]
    [InlineData("symbol=BTCUSDT&interval=1h&limit=0", 400, -1130)]
    [InlineData("symbol=BTCUSDT&interval=1h&startTime=x", 400, -1100)]
    [InlineData("symbol=BTCUSDT&symbol=BTCUSDT&interval=1h", 400, -1101)]
    public async Task Get_WrongParameter_IsRefused(string query, int status, int code)
    {
        await using var simulator = await SimulatorClient.StartAsync();

        var refusal = await simulator.RefusalAsync($"/api/v3/klines?{query}");

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task Get_WithoutTimes_AnswersTheNewestWithTheRunningOne()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        var rows = await simulator.ReadAsync($"{Path}&interval=1h");
        var price = await simulator.ReadAsync("/api/v3/ticker/price?symbol=BTCUSDT");

        var now = simulator.Control.Now.ToUnixTimeMilliseconds();
        Assert.Equal(500, rows.GetArrayLength());
        Assert.Equal(now - now % 3_600_000, Open(rows[499]));
        Assert.Equal(price.GetProperty("price").GetString(), rows[499][4].GetString());
        Assert.Equal(12, rows[0].GetArrayLength());
    }

    [Fact]
    public async Task Get_StartAlone_AnswersTheOldestFromThere()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        var start = simulator.Control.Now.AddDays(-3).ToUnixTimeMilliseconds();

        var rows = await simulator.ReadAsync($"{Path}&interval=1m&startTime={start}&limit=1000");

        Assert.Equal(1000, rows.GetArrayLength());
        Assert.InRange(Open(rows[0]), start, start + 59_999);
        Assert.Equal(Open(rows[0]) + 999 * 60_000, Open(rows[999]));
    }

    [Fact]
    public async Task Get_EndAlone_AnswersTheNewestUpToThere()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        var end = simulator.Control.Now.AddDays(-3).ToUnixTimeMilliseconds();

        var rows = await simulator.ReadAsync($"{Path}&interval=1m&endTime={end}&limit=10");

        Assert.Equal(10, rows.GetArrayLength());
        Assert.InRange(Open(rows[9]), end - 59_999, end);
    }

    [Theory]
    [InlineData("1d")]
    [InlineData("1w")]
    [InlineData("1M")]
    public async Task Get_CoarseInterval_SpansTheWholeHistoryWithoutAGap(string interval)
    {
        await using var simulator = await SimulatorClient.StartAsync();

        var rows = (await simulator.ReadAsync($"{Path}&interval={interval}&limit=1000")).EnumerateArray().ToList();

        Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.Equal(pair.First[6].GetInt64() + 1, Open(pair.Second)));
        Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.Equal(pair.First[4].GetString(), pair.Second[1].GetString()));
        Assert.True(Open(rows[0]) <= simulator.Control.Start.AddDays(-59).ToUnixTimeMilliseconds());
    }

    [Fact]
    public async Task Get_Future_IsEmpty()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        Assert.Equal(0, (await simulator.ReadAsync($"{Path}&interval=1m&startTime={simulator.Control.Now.AddHours(1).ToUnixTimeMilliseconds()}")).GetArrayLength());
    }

    private static long Open(JsonElement row) => row[0].GetInt64();
}
