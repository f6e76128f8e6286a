using System.Net.Mime;
using System.Text;
using System.Text.Json;

namespace BinanceDashboard.Tests.Simulator.Control;

public sealed class ControlRoutesTests
{
    [Theory]
    [InlineData("/sim/scenario", "")]
    [InlineData("/sim/scenario", "[]")]
    [InlineData("/sim/scenario", "{}")]
    [InlineData("/sim/scenario", "{\"name\":\"moon\"}")]
    [InlineData("/sim/scenario", "{\"name\":5}")]
    [InlineData("/sim/deposit", "{\"asset\":\"BTC\"}")]
    [InlineData("/sim/deposit", "{\"asset\":\"NOPE\",\"amount\":1}")]
    [InlineData("/sim/deposit", "{\"asset\":\"CZK\",\"amount\":1}")]
    [InlineData("/sim/deposit", "{\"asset\":\"BTC\",\"amount\":0}")]
    [InlineData("/sim/deposit", "{\"asset\":\"BTC\",\"amount\":0.000000001}")]
    [InlineData("/sim/deposit", "{\"asset\":\"BTC\",\"amount\":1,\"account\":3}")]
    [InlineData("/sim/withdraw", "{\"asset\":\"BTC\",\"amount\":-1}")]
    [InlineData("/sim/clock", "{\"advance\":\"-01:00:00\"}")]
    [InlineData("/sim/clock", "{\"advance\":\"soon\"}")]
    [InlineData("/sim/clock", "{\"running\":\"yes\"}")]
    [InlineData("/sim/faults", "{\"kind\":\"fire\"}")]
    [InlineData("/sim/faults", "{\"kind\":\"status\",\"value\":200}")]
    [InlineData("/sim/faults", "{\"kind\":\"delay\",\"count\":0}")]
    public async Task Post_BadBody_Answers400WithASentence(string path, string body)
    {
        await using var simulator = await SimulatorClient.StartAsync();
        using var content = new StringContent(body, Encoding.UTF8, MediaTypeNames.Application.Json);

        using var response = await simulator.Http.PostAsync(path, content, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.EndsWith(".", (await SimulatorClient.BodyAsync(response)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("account=3")]
    [InlineData("account=x")]
    [InlineData("account=1&account=1")]
    public async Task State_BadAccount_Answers400(string query)
    {
        await using var simulator = await SimulatorClient.StartAsync();

        using var response = await simulator.SendAsync($"/sim/state?{query}");

        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task Withdraw_MoreThanFree_Answers409()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        var (status, body) = await simulator.ControlAsync("/sim/withdraw", new { asset = "BTC", amount = 5000 });

        Assert.Equal(409, status);
        Assert.Contains("does not suffice", body.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clock_AdvanceAndStop_MovesTheExchangesTime()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        var (_, stopped) = await simulator.ControlAsync("/sim/clock", new { advance = "1.00:00:00", running = false });
        simulator.Time.Advance(TimeSpan.FromHours(3));
        var time = await simulator.ReadAsync("/api/v3/time");
        var (_, goesOn) = await simulator.ControlAsync("/sim/clock", new { advance = "01:00:00", running = true });
        simulator.Time.Advance(TimeSpan.FromHours(1));

        Assert.False(stopped.GetProperty("running").GetBoolean());
        Assert.Equal("2026-03-15T09:26:53.589Z", stopped.GetProperty("time").GetString());
        Assert.Equal(SimulatorClient.RealNow.AddDays(1).ToUnixTimeMilliseconds(), time.GetProperty("serverTime").GetInt64());
        Assert.True(goesOn.GetProperty("running").GetBoolean());
        Assert.Equal(SimulatorClient.RealNow.AddHours(26), simulator.Control.Now);
    }

    [Fact]
    public async Task Scenario_Crash_FallsWithinTenDays()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        var before = simulator.Control.ReadState().Prices["BTC"];

        var (status, body) = await simulator.ControlAsync("/sim/scenario", new { name = "crash" });
        await simulator.ControlAsync("/sim/clock", new { advance = "10.00:00:00" });

        Assert.Equal((200, "crash"), (status, body.GetProperty("scenario").GetString()));
        Assert.True(simulator.Control.ReadState().Prices["BTC"] < 0.9m * before);
    }

    [Fact]
    public async Task State_Fields_AreThoseOfTheContract()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        var state = await simulator.ReadAsync("/sim/state?account=2");

        Assert.Superset(
            new HashSet<string> { "time", "seed", "balances", "positions", "flows", "fills", "prices", "weightUsed" },
            state.EnumerateObject().Select(property => property.Name).ToHashSet());
        Assert.Equal(["wallet", "asset", "quantity"], Names(state.GetProperty("balances")[0]));
        Assert.Equal(["symbol", "side", "quantity", "entryPrice", "markPrice", "unrealizedProfit"], Names(state.GetProperty("positions")[0]));
        Assert.Equal(JsonValueKind.Number, state.GetProperty("prices").GetProperty("BTC").ValueKind);
        Assert.EndsWith("Z", state.GetProperty("time").GetString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
