using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class FaultTests
{
    [Theory]
    [InlineData(401, -2015)]
    [InlineData(418, -1003)]
    [InlineData(429, -1003)]
    [InlineData(500, -1001)]
    [InlineData(503, -1000)]
    [InlineData(504, -1007)]
    public async Task Status_WithABody_IsBinances(int status, int code)
    {
        await using var simulator = await SimulatorClient.StartAsync();
        simulator.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Match = "ticker", Value = status });

        using var response = await simulator.SendAsync("/api/v3/ticker/price");

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(code, (await SimulatorClient.BodyAsync(response)).GetProperty("code").GetInt32());
        Assert.Equal(status is 418 or 429, response.Headers.RetryAfter is not null);
    }

    [Theory]
    [InlineData(403, "text/html")]
    [InlineData(451, "text/plain")]
    public async Task Status_WithoutABodyOfItsOwn_IsAPageOrText(int status, string contentType)
    {
        await using var simulator = await SimulatorClient.StartAsync();
        simulator.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Value = status });

        using var response = await simulator.SendAsync("/api/v3/ping");

        Assert.Equal((status, contentType), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task Fault_CountAndMatch_MeetOnlyThoseRequests()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        await simulator.ControlAsync("/sim/faults", new { match = "/api/v3/time", kind = "status", count = 2, value = 500 });

        var statuses = new List<int>();
        foreach (var path in (string[])["/api/v3/ping", "/api/v3/time", "/api/v3/time", "/api/v3/time"])
        {
            using var response = await simulator.SendAsync(path);
            statuses.Add((int)response.StatusCode);
        }

        Assert.Equal([200, 500, 500, 200], statuses);
    }

    [Fact]
    public async Task Waiting_FaultThatWasPartlyMet_TellsWhatIsLeft()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        simulator.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Match = "/api/v3/time", Count = 3, Value = 500 });
        using var response = await simulator.SendAsync("/api/v3/time");

        Assert.Equal(("/api/v3/time", 2), Assert.Single(simulator.Control.Waiting) is var fault ? (fault.Match, fault.Count) : default);
        simulator.Control.ClearFaults();
        Assert.Empty(simulator.Control.Waiting);
    }

    [Theory]
    [InlineData(SimulatorFaultKind.Reset)]
    [InlineData(SimulatorFaultKind.Truncate)]
    public async Task Fault_CutConnection_IsAnErrorForTheClient(SimulatorFaultKind kind)
    {
        await using var simulator = await SimulatorClient.StartAsync();
        simulator.Control.AddFault(new SimulatorFault { Kind = kind });

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => simulator.ReadAsync("/api/v3/exchangeInfo"));
        await simulator.ReadAsync("/api/v3/exchangeInfo");
    }

    [Fact]
    public async Task Html_WithoutStatus_IsAPageThatClaimsSuccess()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        simulator.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Html });

        using var response = await simulator.SendAsync("/api/v3/ping");

        Assert.Equal((200, "text/html"), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task Ban_UntilItIsOver_RefusesEveryPath()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        simulator.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Ban, Match = "/api", Value = 90 });

        Assert.Equal(418, (await simulator.RefusalAsync("/api/v3/ping")).Status);
        simulator.Time.Advance(TimeSpan.FromSeconds(89));
        Assert.Equal(418, (await simulator.RefusalAsync("/fapi/v1/ping")).Status);
        simulator.Time.Advance(TimeSpan.FromSeconds(1));
        await simulator.ReadAsync("/api/v3/ping");
    }

    [Fact]
    public async Task Skew_OnTime_MovesAnswerAndCheck()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        var now = simulator.Control.Now.ToUnixTimeMilliseconds();
        simulator.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Skew, Count = 2, Value = 8000 });

        Assert.Equal(now + 8000, (await simulator.ReadAsync("/api/v3/time")).GetProperty("serverTime").GetInt64());
        Assert.Equal(-1021, (await simulator.RefusalAsync($"/api/v3/account?{simulator.Sign(timestamp: now)}")).Code);
        Assert.Equal(now, (await simulator.ReadAsync("/api/v3/time")).GetProperty("serverTime").GetInt64());
    }

    [Fact]
    public async Task Clear_WaitingFaults_EndsThemAll()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        simulator.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Reset, Count = 100 });

        var (status, body) = await simulator.ControlAsync("/sim/faults", new { clear = true });

        Assert.Equal((200, 0), (status, body.GetProperty("waiting").GetInt32()));
        await simulator.ReadAsync("/api/v3/ping");
    }

    [Fact]
    public async Task Status_WithTheLargestCount_NeverEndsByItself()
    {
        await using var simulator = await SimulatorClient.StartAsync();
        foreach (var match in (string[])["/fapi/v3/account", "/sapi/v1/margin"]) simulator.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Match = match, Value = 500, Count = int.MaxValue });

        for (var i = 0; i < 3; i++) Assert.Equal(500, (await simulator.RefusalAsync($"/sapi/v1/margin/account?{simulator.Sign()}")).Status);

        Assert.Equal(int.MaxValue, simulator.Control.WaitingFaults);
        await simulator.ReadSignedAsync("/api/v3/account");
    }

    [Theory]
    [InlineData(503, -1008, "Server is currently overloaded with other requests. Please try again in a few minutes.")]
    [InlineData(500, -1006, "An unexpected response was received from the message bus. Execution status unknown.")]
    [InlineData(400, -1016, "This service is no longer available.")]
    [InlineData(400, -3003, "Margin account does not exist.")]
    [InlineData(401, -2017, "API Keys are locked on this account.")]
    public async Task Status_WithACode_HasItsText(int status, int code, string message)
    {
        await using var simulator = await SimulatorClient.StartAsync();
        await simulator.ControlAsync("/sim/faults", new { kind = "status", value = status, code });

        Assert.Equal((status, code, message), await simulator.RefusalAsync("/api/v3/ping"));
        Assert.Equal(400, (await simulator.ControlAsync("/sim/faults", new { kind = "status", value = status, code = -9 })).Status);
    }
}
