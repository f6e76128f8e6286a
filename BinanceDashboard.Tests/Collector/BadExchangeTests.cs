using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using BinanceDashboard.Simulator;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector;

/// <summary>Whatever an exchange answers: one sentence, nothing that was stored is lost, and it goes on by itself afterwards.</summary>
public sealed class BadExchangeTests(ImpatientProduct running) : IClassFixture<ImpatientProduct>, IDisposable
{
    private const int Many = 1_000;

    public void Dispose()
    {
        running.Straighten();
        running.Rest();
    }

    [Theory]
    [InlineData(SimulatorFaultKind.Status, 401, HttpStatusCode.BadGateway, "refuses this API key")]
    [InlineData(SimulatorFaultKind.Status, 451, HttpStatusCode.BadGateway, "does not serve the region")]
    [InlineData(SimulatorFaultKind.Status, 403, HttpStatusCode.BadGateway, "at its firewall")]
    [InlineData(SimulatorFaultKind.Status, 500, HttpStatusCode.BadGateway, "cannot answer at present")]
    [InlineData(SimulatorFaultKind.Status, 503, HttpStatusCode.BadGateway, "cannot answer at present")]
    [InlineData(SimulatorFaultKind.Html, 200, HttpStatusCode.BadGateway, "web page")]
    [InlineData(SimulatorFaultKind.Html, 404, HttpStatusCode.BadGateway, "Check Exchange:Environments")]
    [InlineData(SimulatorFaultKind.Html, 302, HttpStatusCode.BadGateway, "root address in the settings")]
    [InlineData(SimulatorFaultKind.Truncate, 0, HttpStatusCode.BadGateway, "connection", "/api/v3/ticker")]
    [InlineData(SimulatorFaultKind.Reset, 0, HttpStatusCode.BadGateway, "cannot be reached")]
    [InlineData(SimulatorFaultKind.Delay, 60_000, HttpStatusCode.BadGateway, "in time")]
    [InlineData(SimulatorFaultKind.Status, 429, HttpStatusCode.ServiceUnavailable, "too many requests")]
    public async Task Collect_FaultOnEveryCall_EndsInASentenceAndRecovers(SimulatorFaultKind kind, int value, HttpStatusCode status, string words, string match = "")
    {
        var before = await running.Client.PointsAsync(running.AccountId);
        running.Control.Advance(TimeSpan.FromMinutes(1));
        running.Control.AddFault(new SimulatorFault { Kind = kind, Value = value, Match = match, Count = Many });

        var answer = await running.Client.TryCollectAsync(running.AccountId);

        var sentence = await answer.SentenceAsync();
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(words, sentence, StringComparison.Ordinal);
        Assert.Equal(status == HttpStatusCode.ServiceUnavailable, answer.Headers.RetryAfter is not null);
        var account = await running.Client.AccountAsync(running.AccountId);
        Assert.Equal(("Failing", sentence), (account.GetProperty("status").GetString(), account.GetProperty("reason").GetString()));
        Assert.Equal(Text(before), Text(await running.Client.PointsAsync(running.AccountId)));
        await AssertAliveAsync();

        running.Straighten();
        var next = await running.Client.CollectAsync(running.AccountId);
        Assert.True(next.GetProperty("complete").GetBoolean(), next.ToString());
        Assert.Equal("Ok", (await running.Client.AccountAsync(running.AccountId)).GetProperty("status").GetString());
        Assert.Equal([.. Text(before), next.Time("at").ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture)], Text(await running.Client.PointsAsync(running.AccountId)));
    }

    [Theory]
    [InlineData("nobodys-key", "simulator-secret", "refuses this API key")]
    [InlineData("simulator-key", "not-the-secret", "the API secret does not belong to this key")]
    public async Task Collect_WrongCredentials_SaysWhichAndRecoversWithTheRightOnes(string key, string secret, string words)
    {
        var id = await running.Client.AddAccountAsync($"With {key} and {secret}", key: key, secret: secret);

        var sentence = await (await running.Client.TryCollectAsync(id)).SentenceAsync();
        Assert.Contains(words, sentence, StringComparison.Ordinal);
        Assert.Equal(sentence, (await running.Client.AccountAsync(id)).GetProperty("reason").GetString());
        Assert.Empty(await running.Client.PointsAsync(id));

        running.Rest();
        var change = await running.Client.PatchAsJsonAsync($"/api/accounts/{id}", new { apiKey = "simulator-key", apiSecret = "simulator-secret" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, change.StatusCode);
        Assert.True((await running.Client.CollectAsync(id)).GetProperty("complete").GetBoolean());
        Assert.Equal("Ok", (await running.Client.AccountAsync(id)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Collect_RateLimitWithRepeats_WaitsAndSucceeds()
    {
        await using var exchange = await TestExchange.StartAsync(days: 3);
        await using var product = Product.Start(exchange.Settings());
        using var client = await product.SignedInAsync();
        var id = await client.AddAccountAsync("Main");
        await client.CollectAsync(id);
        exchange.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Value = 429, Match = "/api/v3/account" });
        exchange.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Value = 502, Match = "/api/v3/ticker" });

        Assert.True((await client.CollectAsync(id)).GetProperty("complete").GetBoolean());
        Assert.Equal(0, exchange.Control.WaitingFaults);
    }

    [Fact]
    public async Task Collect_MachineClockAnHourOff_KeepsTheExchangesTime()
    {
        await using var exchange = await TestExchange.StartAsync(days: 3);
        exchange.Control.Advance(TimeSpan.FromHours(1));
        await using var product = Product.Start(exchange.Settings());
        using var client = await product.SignedInAsync();

        var before = exchange.Control.Now;
        var snapshot = await client.CollectAsync(await client.AddAccountAsync("Main"));
        var after = exchange.Control.Now;

        Assert.True(snapshot.GetProperty("complete").GetBoolean());
        // The clock is read to half of a round trip, which is shorter than the whole collect.
        Assert.InRange(snapshot.Time("at"), before - (after - before), after + (after - before));
    }

    [Fact]
    public async Task Collect_WalletThatSaysTheClockIsWrong_IsPartialAndSaysSo()
    {
        running.Control.Advance(TimeSpan.FromMinutes(1));
        running.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Skew, Value = 3_600_000, Match = "/api/v3/account", Count = Many });

        var snapshot = await running.Client.CollectAsync(running.AccountId);

        running.Straighten();
        Assert.False(snapshot.GetProperty("complete").GetBoolean());
        Assert.Contains("synchronise the clock", snapshot.GetProperty("wallets")[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        running.Control.Advance(TimeSpan.FromMinutes(1));
        Assert.True((await running.Client.CollectAsync(running.AccountId)).GetProperty("complete").GetBoolean());
    }

    [Fact]
    public async Task Collect_NobodyAtTheAddress_NamesTheHost()
    {
        // Bound, so that nobody else can take it; nobody listens.
        using var port = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        port.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        await using var product = Product.Start([.. ImpatientProduct.Haste, .. TestExchange.Environment($"http://{port.LocalEndPoint}")]);
        using var client = await product.SignedInAsync();

        var sentence = await (await client.TryCollectAsync(await client.AddAccountAsync("Main"))).SentenceAsync();

        Assert.StartsWith($"{port.LocalEndPoint} cannot be reached", sentence, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready", TestContext.Current.CancellationToken)).StatusCode);
    }

    private async Task AssertAliveAsync() =>
        Assert.Equal(HttpStatusCode.OK, (await running.Client.GetAsync("/health/live", TestContext.Current.CancellationToken)).StatusCode);

    private static IEnumerable<string> Text(IEnumerable<JsonElement> points) => points.Where(point => point.GetProperty("complete").GetBoolean()).Select(point => point.GetProperty("t").ToString());
}
