using BinanceDashboard.Exchange;

namespace BinanceDashboard.Tests.Exchange.Environments;

public sealed class ExchangeEnvironmentTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_EnvironmentWithoutFutures_NotOffered()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: false);

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().UsdFuturesApi.ExchangeData.GetPricesAsync(Cancellation));

        Assert.Equal(ExchangeErrorKind.NotOffered, fault.Kind);
        Assert.Empty(bench.Server.Requests);
    }

    [Theory]
    [InlineData("Us", false)]
    [InlineData("us", false)]
    [InlineData("Other", true)]
    public async Task SendAsync_CallOfBinanceUsAlone_ThereAndNowhereElse(string environment, bool isRefused)
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Environments.Register(environment, new EnvironmentOptions { SpotRest = bench.Server.Root, HasSapi = true });
        bench.Server.Always("/sapi/v1/asset/query/dust-logs", ScriptedAnswer.Json("""{"userDustConvertHistory":[]}"""));

        var fault = await Record.ExceptionAsync(() => bench.Client(environment: environment).UsApi.GetDustLogAsync(ExchangeBench.Start, ExchangeBench.Start, Cancellation));

        Assert.Equal(isRefused ? ExchangeErrorKind.NotOffered : null, (fault as ExchangeException)?.Kind);
        Assert.Equal(isRefused, bench.Server.Requests.Count == 0);
    }

    [Theory]
    [InlineData("Us", "")]
    [InlineData("Mine", "https://api.binance.us")]
    public async Task SendAsync_CallThatBinanceUsLacks_RefusedBeforeAnyRequest(string environment, string root)
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Environments.Register(environment, new EnvironmentOptions { SpotRest = root.Length == 0 ? bench.Server.Root : root, HasSapi = true });
        var client = bench.Client(environment: environment);
        Func<Task>[] calls =
        [
            () => client.GeneralApi.Wallet.GetFundingWalletAsync(Cancellation),
            () => client.GeneralApi.SimpleEarn.GetFlexiblePositionsAsync(Cancellation),
            () => client.GeneralApi.Margin.GetMarginAccountInfoAsync(Cancellation),
            () => client.SpotApi.Account.GetWalletBalancesAsync("USDT", Cancellation),
            () => client.SpotApi.Account.GetApiKeyPermissionsAsync(Cancellation),
            () => client.SpotApi.ExchangeData.GetSystemStatusAsync(Cancellation),
        ];

        foreach (var call in calls)
        {
            var fault = await Assert.ThrowsAsync<ExchangeException>(call);
            Assert.Equal(ExchangeErrorKind.NotOffered, fault.Kind);
            Assert.Contains("is Binance.US, which does not offer /sapi/", fault.Message, StringComparison.Ordinal);
        }

        Assert.Empty(bench.Server.Requests);
    }

    [Fact]
    public async Task SendAsync_CallThatBinanceUsShares_Sent()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Environments.Register("Us", new EnvironmentOptions { SpotRest = bench.Server.Root, HasSapi = true });
        bench.Server.Always("/sapi/v1/capital/config/getall", ScriptedAnswer.Json("[]"));

        Assert.Empty(await bench.Client(environment: "Us").SpotApi.Account.GetUserAssetsAsync(Cancellation));
    }

    [Fact]
    public async Task SendAsync_SignedCallWithoutWalletApi_RefusedBeforeTheClockIsRead()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Environments.Register("Testnet", new EnvironmentOptions { SpotRest = bench.Server.Root });

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client(environment: "Testnet").GeneralApi.Wallet.GetFundingWalletAsync(Cancellation));

        Assert.Equal(ExchangeErrorKind.NotOffered, fault.Kind);
        Assert.Empty(bench.Server.Requests);
    }

    [Fact]
    public async Task Register_Replaced_ExistingClientGoesToTheNewAddress()
    {
        await using var bench = await ExchangeBench.StartAsync(retries: 0);
        bench.Environments.Register("Moving", new EnvironmentOptions { SpotRest = "http://127.0.0.1:1" });
        var client = bench.Client(environment: "Moving");
        await Assert.ThrowsAsync<ExchangeException>(() => client.SpotApi.ExchangeData.GetPricesAsync(Cancellation));

        bench.Environments.Register("Moving", new EnvironmentOptions { SpotRest = bench.Server.Root });

        Assert.Single(await client.SpotApi.ExchangeData.GetPricesAsync(Cancellation));
    }
}
