namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class ListenKeyEndpointsTests
{
    private const string Usdm = "/fapi/v1/listenKey";
    private const string Coinm = "/dapi/v1/listenKey";

    private readonly QuietExchange _exchange = new();

    [Fact]
    public void Open_Again_GivesTheSameKeyAndAnotherHour()
    {
        var key = Open(Usdm);
        _exchange.Live(TimeSpan.FromMinutes(50));
        var again = Open(Usdm);
        _exchange.Live(TimeSpan.FromMinutes(50));

        Assert.Equal(64, key.Length);
        Assert.Equal(key, again);
        Assert.Equal(key, _exchange.ReadWithKey(Usdm, "PUT").TextOf("listenKey"));
        Assert.NotEqual(key, Open(Coinm));
    }

    [Fact]
    public void Extend_DeadKey_SaysThatItDoesNotExist()
    {
        var key = Open(Usdm);
        _exchange.Live(TimeSpan.FromMinutes(60));

        Assert.Equal((400, -1125, "This listenKey does not exist."), _exchange.RefusalUnsigned(Usdm, "", SimulatorClient.Key, "PUT"));
        Assert.NotEqual(key, Open(Usdm));
    }

    [Fact]
    public void Close_Key_EndsIt()
    {
        Open(Coinm);

        Assert.Equal("{}", _exchange.ReadWithKey(Coinm, "PUT").GetRawText());
        Assert.Equal("{}", _exchange.ReadWithKey(Coinm, "DELETE").GetRawText());
        Assert.Equal(-1125, _exchange.RefusalUnsigned(Coinm, "", SimulatorClient.Key, "PUT").Code);
    }

    [Theory]
    [InlineData(null, -2014, "API-key format invalid.")]
    [InlineData("bad key", -2014, "API-key format invalid.")]
    [InlineData("unknown-key", -2015, "Invalid API-key, IP, or permissions for action, request ip: 127.0.0.1")]
    public void Open_WithoutAKnownKey_IsRefused(string? key, int code, string message)
    {
        Assert.Equal((401, code, message), _exchange.RefusalUnsigned(Usdm, "", key, "POST"));
        Assert.Equal((401, code, message), _exchange.RefusalUnsigned(Coinm, "", key, "POST"));
    }

    private string Open(string path) => _exchange.ReadWithKey(path, "POST").TextOf("listenKey");
}
