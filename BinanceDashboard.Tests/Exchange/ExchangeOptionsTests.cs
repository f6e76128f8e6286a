using BinanceDashboard.Exchange;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Tests.Exchange;

public sealed class ExchangeOptionsTests
{
    [Theory]
    [InlineData("http://api.binance.com")]
    [InlineData("https://api.binance.com/api/v3")]
    [InlineData("https://api.binance.com/?a=1")]
    [InlineData("https://user@api.binance.com")]
    [InlineData("wss://api.binance.com")]
    [InlineData("api.binance.com")]
    [InlineData("x")]
    public void Value_NoRootAddress_SentenceNamesTheKey(string address)
    {
        var fault = Assert.Throws<OptionsValidationException>(() => Options(("Exchange:Environments:Live:SpotRest", address)));

        Assert.Equal([$"Exchange:Environments:Live:SpotRest must be an https address without a path (http only on loopback), but is '{address}'."], fault.Failures);
    }

    [Theory]
    [InlineData("https://api.binance.com")]
    [InlineData("https://api.binance.com/")]
    [InlineData("http://127.0.0.1:9090")]
    [InlineData("http://localhost:9090")]
    [InlineData("http://[::1]:9090")]
    public void Value_RootAddress_Taken(string address) =>
        Assert.Equal(address, Options(("Exchange:Environments:Live:SpotRest", address)).Environments["live"].SpotRest);

    [Fact]
    public void Value_StreamOverHttp_SentenceNamesTheKey()
    {
        var fault = Assert.Throws<OptionsValidationException>(() => Options(
            ("Exchange:Environments:Live:SpotRest", "https://api.binance.com"),
            ("Exchange:Environments:Live:SpotStream", "https://stream.binance.com")));

        Assert.Equal(["Exchange:Environments:Live:SpotStream must be a wss address without a path (ws only on loopback), but is 'https://stream.binance.com'."], fault.Failures);
    }

    [Theory]
    [InlineData("Exchange:Timeout", "00:00:00")]
    [InlineData("Exchange:Timeout", "01:00:00")]
    [InlineData("Exchange:Retries", "-1")]
    [InlineData("Exchange:Retries", "11")]
    public void Value_OutOfRange_SentenceNamesTheKey(string key, string value)
    {
        var fault = Assert.Throws<OptionsValidationException>(() => Options((key, value)));

        Assert.StartsWith($"{key} must be between", Assert.Single(fault.Failures), StringComparison.Ordinal);
        Assert.EndsWith($"but is '{value}'.", fault.Failures.First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Value_FuturesWithoutAddress_SentenceNamesTheKey()
    {
        var fault = Assert.Throws<OptionsValidationException>(() => Options(
            ("Exchange:Environments:X:SpotRest", "https://x.example"),
            ("Exchange:Environments:X:HasFutures", "true")));

        Assert.StartsWith("Exchange:Environments:X:UsdmRest is missing", Assert.Single(fault.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void Register_AtRunTime_FoundAndReplaced()
    {
        var environments = Services([]).GetRequiredService<ExchangeEnvironments>();
        environments.Register("Simulator", new EnvironmentOptions { SpotRest = "http://127.0.0.1:1111" });
        environments.Register("simulator", new EnvironmentOptions { SpotRest = "http://127.0.0.1:2222" });

        Assert.Equal(["Simulator"], environments.Names);
        Assert.Equal("http://127.0.0.1:2222", environments.Find("SIMULATOR")?.SpotRest);
        Assert.Null(environments.Find("Live"));
    }

    [Fact]
    public void Register_NoRootAddress_Refused()
    {
        var environments = Services([]).GetRequiredService<ExchangeEnvironments>();

        Assert.Throws<ArgumentException>(() => environments.Register("Simulator", new EnvironmentOptions { SpotRest = "http://example.org" }));
    }

    [Fact]
    public void Create_UnknownEnvironment_NamesTheKnownOnes()
    {
        var factory = Services([("Exchange:Environments:Us:SpotRest", "https://api.binance.us")]).GetRequiredService<BinanceClientFactory>();

        var fault = Assert.Throws<ExchangeException>(() => factory.Create("Mars", null, byUser: true));

        Assert.Contains("'Mars'; choose one of: Us.", fault.Message, StringComparison.Ordinal);
    }

    private static ExchangeOptions Options(params (string Key, string Value)[] settings) =>
        Services(settings).GetRequiredService<IOptions<ExchangeOptions>>().Value;

    private static ServiceProvider Services((string Key, string Value)[] settings) => new ServiceCollection()
        .AddLogging()
        .AddExchange(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(pair => pair.Key, pair => (string?)pair.Value)).Build())
        .BuildServiceProvider();
}
