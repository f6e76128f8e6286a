using BinanceDashboard.Simulator.Protocol;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class WeightCountersTests
{
    [Fact]
    public async Task Charge_Calls_AreCountedPerPoolInTheHeader()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        Assert.Equal(["20"], await HeaderAsync(simulator, $"/api/v3/account?{simulator.Sign()}", "X-MBX-USED-WEIGHT-1M"));
        Assert.Equal(["22"], await HeaderAsync(simulator, "/api/v3/ticker/price?symbol=BTCUSDT", "X-MBX-USED-WEIGHT-1M"));
        Assert.Equal(["26"], await HeaderAsync(simulator, "/api/v3/ticker/price", "X-MBX-USED-WEIGHT-1M"));
        Assert.Equal(["5"], await HeaderAsync(simulator, $"/fapi/v3/account?{simulator.Sign()}", "X-MBX-USED-WEIGHT-1M"));
        Assert.Equal(["60"], await HeaderAsync(simulator, $"/sapi/v1/asset/wallet/balance?{simulator.Sign()}", "X-SAPI-USED-IP-WEIGHT-1M"));
        Assert.Equal(["1"], await HeaderAsync(simulator, $"/sapi/v1/capital/deposit/hisrec?{simulator.Sign()}", "X-SAPI-USED-IP-WEIGHT-1M"));
        Assert.Equal(["18000"], await HeaderAsync(simulator, $"/sapi/v1/capital/withdraw/history?{simulator.Sign()}", "X-SAPI-USED-UID-WEIGHT-1S"));
        Assert.Equal(26, simulator.Control.ReadState().WeightUsed["api"]);
    }

    [Fact]
    public async Task Charge_NextMinuteOfTheExchangesClock_StartsAtZero()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        await HeaderAsync(simulator, "/api/v3/exchangeInfo", "X-MBX-USED-WEIGHT-1M");

        simulator.Time.Advance(TimeSpan.FromMilliseconds(6411));

        Assert.Equal(["1"], await HeaderAsync(simulator, "/api/v3/ping", "X-MBX-USED-WEIGHT-1M"));
    }

    [Fact]
    public async Task Charge_OverTheLimit_Answers429UntilTheMinuteIsOver()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        await ExhaustAsync(simulator);

        using var refused = await simulator.SendAsync("/api/v3/ping");
        using var other = await simulator.SendAsync("/fapi/v1/ping");

        Assert.Equal(429, (int)refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), refused.Headers.RetryAfter!.Delta);
        Assert.StartsWith("Too much request weight used; current limit is 6000 request weight per 1 MINUTE.", (await SimulatorClient.BodyAsync(refused)).GetProperty("msg").GetString(), StringComparison.Ordinal);
        Assert.Equal(200, (int)other.StatusCode);
        Assert.Equal((1, 0), Refused(simulator));
        simulator.Time.Advance(TimeSpan.FromSeconds(7));
        await simulator.ReadAsync("/api/v3/ping");
    }

    [Fact]
    public async Task Charge_GoingOnAfter429_BansEverLonger()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        Assert.Equal(TimeSpan.FromMinutes(2), await ProvokeBanAsync(simulator));
        Assert.Equal(418, (await simulator.RefusalAsync("/fapi/v1/ping")).Status);
        simulator.Time.Advance(TimeSpan.FromMinutes(2));
        await simulator.ReadAsync("/fapi/v1/ping");
        Assert.Equal(TimeSpan.FromMinutes(8), await ProvokeBanAsync(simulator));
        Assert.True(Refused(simulator).Banned >= 3);
    }

    [Fact]
    public async Task Charge_WithdrawHistory_AllowsTenASecondPerAccount()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        var path = $"/sapi/v1/capital/withdraw/history?{simulator.Sign()}";
        for (var i = 0; i < 10; i++) await simulator.ReadAsync(path);

        Assert.Equal(429, (await simulator.RefusalAsync(path)).Status);
        using var other = await simulator.SendAsync($"/sapi/v1/capital/withdraw/history?{simulator.Sign(secret: "simulator-secret-2")}", "simulator-key-2");
        Assert.Equal(200, (int)other.StatusCode);
    }

    [Fact]
    public void Charge_AgainAndAgain_BansForThreeDaysAtTheMost()
    {
        var (counters, now, bans) = (new WeightCounters(), SimulatorClient.RealNow, new List<double>());
        for (var ban = 0; ban < 8; ban++)
        {
            var refusal = BanOf(counters, now);
            var length = TimeSpan.FromSeconds(refusal.RetryAfterSeconds!.Value);
            Assert.StartsWith($"Way too much request weight used; IP banned until {(now + length).ToUnixTimeMilliseconds()}.", refusal.Message, StringComparison.Ordinal);
            bans.Add(length.TotalMinutes);
            now += length;
        }

        Assert.Equal([2.0, 8, 32, 128, 512, 2048, 4320, 4320], bans);
    }

    private static ApiException BanOf(WeightCounters counters, DateTimeOffset now)
    {
        for (var call = 0; call < 100; call++)
        {
            var refusal = Assert.Throws<ApiException>(() => { counters.Charge(WeightPool.Spot, "/api/v3/ping", 0, 6001, now); });
            if (refusal.Status == 418) return refusal;
        }

        throw new InvalidOperationException("It never banned.");
    }

    private static async Task ExhaustAsync(SimulatorClient simulator)
    {
        for (var i = 0; i < 300; i++) await simulator.ReadAsync("/api/v3/exchangeInfo?symbol=BTCUSDT");
    }

    private static async Task<TimeSpan?> ProvokeBanAsync(SimulatorClient simulator)
    {
        await ExhaustAsync(simulator);
        for (var i = 0; i < 10; i++) Assert.Equal(429, (await simulator.RefusalAsync("/api/v3/ping")).Status);
        using var banned = await simulator.SendAsync("/api/v3/ping");
        Assert.Equal(418, (int)banned.StatusCode);
        return banned.Headers.RetryAfter!.Delta;
    }

    private static (int Limited, int Banned) Refused(SimulatorClient simulator)
    {
        var refused = simulator.Control.ReadState().Refused;
        return (refused["429"], refused["418"]);
    }

    private static async Task<IEnumerable<string>> HeaderAsync(SimulatorClient simulator, string path, string name)
    {
        using var response = await simulator.SendAsync(path);
        Assert.Equal(200, (int)response.StatusCode);
        return response.Headers.GetValues(name);
    }
}
