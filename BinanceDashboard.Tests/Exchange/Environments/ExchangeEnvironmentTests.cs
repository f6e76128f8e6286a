using BinanceDashboard.Exchange;

namespace BinanceDashboard.Tests.Exchange.Environments;

public sealed class ExchangeEnvironmentTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_EnvironmentWithoutFutures_NotSupported()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: false);

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().UsdFuturesApi.ExchangeData.GetPricesAsync(Cancellation));

        Assert.Equal(ExchangeErrorKind.NotSupported, fault.Kind);
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
