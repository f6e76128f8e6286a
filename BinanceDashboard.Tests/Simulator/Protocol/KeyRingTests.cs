namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class KeyRingTests
{
    private const string Account = "/api/v3/account";

    [Theory]
    [InlineData(null)]
    [InlineData("invalid_key")]
    [InlineData("unknown-key")]
    public async Task Check_NoSignature_ComesBeforeTheKey(string? key)
    {
        await using var simulator = await SimulatorClient.StartAsync();

        var refusal = await simulator.RefusalAsync($"{Account}?timestamp=1", key);

        Assert.Equal((400, -1102, "Mandatory parameter 'signature' was not sent, was empty/null, or malformed."), refusal);
    }

    [Theory]
    [InlineData(null, -2014, "API-key format invalid.")]
    [InlineData("invalid_key", -2014, "API-key format invalid.")]
    [InlineData("unknown-key", -2015, "Invalid API-key, IP, or permissions for action.")]
    public async Task Check_WrongKey_ComesBeforeTheTime(string? key, int code, string message)
    {
        await using var simulator = await SimulatorClient.StartAsync();

        Assert.Equal((401, code, message), await simulator.RefusalAsync($"{Account}?timestamp=1&signature=00", key));
    }

    [Fact]
    public async Task Check_UnknownKeyOnFutures_NamesTheAddress()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        var refusal = await simulator.RefusalAsync("/fapi/v3/account?timestamp=1&signature=00", "unknown-key");

        Assert.EndsWith(", request ip: 127.0.0.1", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_NoTimestamp_IsMissing()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        Assert.Equal((400, -1102, "Mandatory parameter 'timestamp' was not sent, was empty/null, or malformed."), await simulator.RefusalAsync($"{Account}?signature=00"));
    }

    [Theory]
    [InlineData(999, "", 200, 0)]
    [InlineData(1000, "", 400, -1021)]
    [InlineData(-5000, "", 200, 0)]
    [InlineData(-5001, "", 400, -1021)]
    [InlineData(-60000, "recvWindow=60000", 200, 0)]
    [InlineData(-100, "recvWindow=99.5", 400, -1021)]
    [InlineData(0, "recvWindow=60001", 400, -1102)]
    public async Task Check_Time_FollowsTheRule(int offset, string query, int status, int code)
    {
        await using var simulator = await SimulatorClient.StartAsync();
        var timestamp = simulator.Control.Now.ToUnixTimeMilliseconds() + offset;

        using var response = await simulator.SendAsync($"{Account}?{simulator.Sign(query, timestamp)}");

        Assert.Equal(status, (int)response.StatusCode);
        if (code != 0) Assert.Equal(code, (await SimulatorClient.BodyAsync(response)).GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task Check_TimestampTooEarlyOrTooLate_SaysWhich()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        var now = simulator.Control.Now.ToUnixTimeMilliseconds();

        Assert.Equal("Timestamp for this request was 1000ms ahead of the server's time.", (await simulator.RefusalAsync($"{Account}?timestamp={now + 1000}&signature=00")).Message);
        Assert.Equal("Timestamp for this request is outside of the recvWindow.", (await simulator.RefusalAsync($"{Account}?timestamp={now - 9999}&signature=00")).Message);
    }

    [Theory]
    [InlineData(10_999, 200)]
    [InlineData(11_000, 400)]
    [InlineData(-5_000, 200)]
    [InlineData(-5_001, 400)]
    public async Task Check_TimeWhileTheExchangesClockStandsStill_LetsTheClientsGoOn(int offset, int status)
    {
        await using var simulator = await SimulatorClient.StartAsync();
        simulator.Control.Stop();
        var stopped = simulator.Control.Now.ToUnixTimeMilliseconds();
        simulator.Time.Advance(TimeSpan.FromSeconds(10));

        using var response = await simulator.SendAsync($"{Account}?{simulator.Sign(timestamp: stopped + offset)}");

        Assert.Equal((status, stopped), ((int)response.StatusCode, simulator.Control.Now.ToUnixTimeMilliseconds()));
    }

    [Fact]
    public async Task Check_TimestampInMicroseconds_IsAccepted()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        await simulator.ReadAsync($"{Account}?{simulator.Sign(timestamp: simulator.Control.Now.ToUnixTimeMilliseconds() * 1000)}");
    }

    [Theory]
    [InlineData("00")]
    [InlineData("zz")]
    [InlineData("c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71")]
    public async Task Check_WrongSignature_IsNotValid(string signature)
    {
        await using var simulator = await SimulatorClient.StartAsync();
        var now = simulator.Control.Now.ToUnixTimeMilliseconds();

        Assert.Equal((400, -1022, "Signature for this request is not valid."), await simulator.RefusalAsync($"{Account}?timestamp={now}&signature={signature}"));
    }

    [Fact]
    public async Task Check_SignatureInUpperCaseOrFirst_IsAccepted()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        var text = $"timestamp={simulator.Control.Now.ToUnixTimeMilliseconds()}";

        await simulator.ReadAsync($"{Account}?{text}&signature={SimulatorClient.SignatureOf(text).ToUpperInvariant()}");
        await simulator.ReadAsync($"{Account}?signature={SimulatorClient.SignatureOf(text)}&{text}");
    }

    [Fact]
    public async Task Check_EncodedParameter_IsSignedAsItWasSent()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        await simulator.ReadSignedAsync("/sapi/v1/account/status", "note=%5B%22a%40b%22%5D%20%2B");
    }

    [Fact]
    public async Task Check_SecondKey_OpensTheSecondAccount()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        using var response = await simulator.SendAsync($"{Account}?{simulator.Sign(secret: "simulator-secret-2")}", "simulator-key-2");

        Assert.Equal(354_937_002, (await SimulatorClient.BodyAsync(response)).GetProperty("uid").GetInt32());
    }

    [Fact]
    public async Task Check_WrongWindowOnSapi_HasItsOwnCode()
    {
        await using var simulator = await SimulatorClient.StartAsync();

        var refusal = await simulator.RefusalAsync($"/sapi/v1/account/apiRestrictions?{simulator.Sign("recvWindow=70000")}");

        Assert.Equal((400, -1131, "recvWindow must be less than 60000"), refusal);
    }
}
