using System.Text.Json;

namespace BinanceDashboard.Tests.Simulator.Streams;

public sealed class UserStreamTests
{
    private const string Key = SimulatorClient.Key;

    [Theory]
    [InlineData("wrong-key", null, 0, 401, -2015)]
    [InlineData("not a key", null, 0, 401, -2014)]
    [InlineData(Key, "00", 0, 400, -1022)]
    [InlineData(Key, "", 0, 400, -1102)]
    [InlineData(Key, null, -10_000, 400, -1021)]
    [InlineData(Key, null, 10_000, 400, -1021)]
    public async Task Subscribe_Refused_AsByRest(string key, string? signature, long late, int status, int code)
    {
        await using var exchange = await SimulatorClient.StartAsync();
        await using var probe = await StreamProbe.ConnectAsync(exchange, "/ws-api/v3");

        var answer = await probe.AskAsync(Subscription(exchange, key, signature, late));

        Assert.Equal((status, code), (answer.GetProperty("status").GetInt32(), answer.GetProperty("error").GetProperty("code").GetInt32()));
    }

    [Theory]
    [InlineData("nonsense", 400, -1135)]
    [InlineData("""{"id":1,"method":"order.fly"}""", 400, -1020)]
    [InlineData("""{"id":1,"method":"userDataStream.unsubscribe"}""", 400, -2036)]
    [InlineData("""{"id":1,"method":"userDataStream.subscribe.signature","params":{}}""", 400, -1102)]
    public async Task Request_Refused_SaysWhy(string request, int status, int code)
    {
        await using var exchange = await SimulatorClient.StartAsync();
        await using var probe = await StreamProbe.ConnectAsync(exchange, "/ws-api/v3");

        var answer = await probe.AskAsync(request);

        Assert.Equal((status, code), (answer.GetProperty("status").GetInt32(), answer.GetProperty("error").GetProperty("code").GetInt32()));
    }

    [Fact]
    public async Task Subscribe_Twice_RefusedTheSecondTime()
    {
        await using var exchange = await SimulatorClient.StartAsync();
        await using var probe = await StreamProbe.ConnectAsync(exchange, "/ws-api/v3");

        var first = await probe.AskAsync(Subscription(exchange));
        var second = await probe.AskAsync(Subscription(exchange));

        Assert.Equal(0, first.GetProperty("result").GetProperty("subscriptionId").GetInt32());
        Assert.Equal(-2035, second.GetProperty("error").GetProperty("code").GetInt32());
        Assert.Equal(200, (await probe.AskAsync("""{"id":9,"method":"ping"}""")).GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Deposit_Subscribed_MoveAndBalanceOfRest()
    {
        await using var exchange = await SimulatorClient.StartAsync();
        exchange.Control.Stop();
        await using var probe = await StreamProbe.ConnectAsync(exchange, "/ws-api/v3");
        await probe.AskAsync(Subscription(exchange));
        exchange.Control.Deposit("BTC", 1.5m);

        var (move, position) = ((await probe.ReadAsync()).GetProperty("event"), (await probe.ReadAsync()).GetProperty("event"));

        Assert.Equal(("balanceUpdate", "BTC", "1.50000000"), (move.GetProperty("e").GetString(), move.GetProperty("a").GetString(), move.GetProperty("d").GetString()));
        Assert.Equal("outboundAccountPosition", position.GetProperty("e").GetString());
        var row = (await exchange.ReadSignedAsync("/api/v3/account")).GetProperty("balances").EnumerateArray().Single(row => row.GetProperty("asset").GetString() == "BTC");
        Assert.Equal(row.GetProperty("free").GetString(), position.GetProperty("B")[0].GetProperty("f").GetString());
    }

    [Fact]
    public async Task Days_Subscribed_EveryFillReported()
    {
        await using var exchange = await SimulatorClient.StartAsync();
        exchange.Control.Stop();
        await using var probe = await StreamProbe.ConnectAsync(exchange, "/ws-api/v3");
        await probe.AskAsync(Subscription(exchange));
        var before = exchange.Control.ReadState().Fills.Count;
        exchange.Control.Advance(TimeSpan.FromDays(4));

        var reports = new List<JsonElement>();
        for (JsonElement next = default; next.ValueKind == JsonValueKind.Undefined || next.GetProperty("e").GetString() != "outboundAccountPosition";)
            reports.Add(next = (await probe.ReadAsync()).GetProperty("event"));

        var fills = exchange.Control.ReadState().Fills.Skip(before).Where(fill => $"{fill.Market}" == "Spot").ToList();
        Assert.NotEmpty(fills);
        Assert.Equal(fills.Count, reports.Count(report => report.GetProperty("e").GetString() == "executionReport" && report.GetProperty("x").GetString() == "TRADE"));
    }

    [Theory]
    [InlineData("/fapi/v1/listenKey", "/private/ws/", "/fapi/v3/balance", "balance")]
    [InlineData("/dapi/v1/listenKey", "/ws/", "/dapi/v1/balance", "balance")]
    public async Task Days_ListenKey_WalletOfRest(string opens, string path, string rest, string field)
    {
        await using var exchange = await SimulatorClient.StartAsync();
        exchange.Control.Stop();
        await using var probe = await StreamProbe.ConnectAsync(exchange, path + await OpenAsync(exchange, opens));
        exchange.Control.Advance(TimeSpan.FromDays(9));

        var wallets = new Dictionary<string, string>();
        for (JsonElement next = default; next.ValueKind == JsonValueKind.Undefined || next.GetProperty("e").GetString() != "listenKeyExpired";)
        {
            next = await probe.ReadAsync();
            if (next.GetProperty("e").GetString() == "ACCOUNT_UPDATE")
                foreach (var row in next.GetProperty("a").GetProperty("B").EnumerateArray()) wallets[row.GetProperty("a").GetString()!] = row.GetProperty("wb").GetString()!;
        }

        Assert.NotEmpty(wallets);
        var rows = (await exchange.ReadSignedAsync(rest)).EnumerateArray().ToDictionary(row => row.GetProperty("asset").GetString()!, row => decimal.Parse(row.GetProperty(field).GetString()!));
        Assert.All(wallets, wallet => Assert.Equal(rows[wallet.Key], decimal.Parse(wallet.Value)));
    }

    private static async Task<string> OpenAsync(SimulatorClient exchange, string path)
    {
        using var answer = await exchange.SendAsync(path, method: HttpMethod.Post);
        return (await SimulatorClient.BodyAsync(answer)).GetProperty("listenKey").GetString()!;
    }

    private static string Subscription(SimulatorClient exchange, string key = Key, string? signature = null, long late = 0)
    {
        var timestamp = exchange.Control.Now.ToUnixTimeMilliseconds() + late;
        signature ??= SimulatorClient.SignatureOf($"apiKey={key}&timestamp={timestamp}");
        return JsonSerializer.Serialize(new { id = "s", method = "userDataStream.subscribe.signature", @params = new { apiKey = key, timestamp, signature } });
    }
}
