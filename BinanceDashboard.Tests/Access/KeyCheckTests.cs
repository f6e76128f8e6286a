using BinanceDashboard.Access;
using BinanceDashboard.Exchange;
using BinanceDashboard.Tests.Exchange;

namespace BinanceDashboard.Tests.Access;

public sealed class KeyCheckTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Us", true)]
    [InlineData("Testnet", false)]
    public async Task TestAsync_EnvironmentWithoutTheCallForRights_SucceedsWithoutThem(string environment, bool hasSapi)
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Environments.Register(environment, new EnvironmentOptions { SpotRest = bench.Server.Root, HasSapi = hasSapi });

        var report = await new KeyCheck(bench.Factory, bench.Environments).TestAsync(environment, new ApiCredentials(ExchangeBench.Key, ExchangeBench.Secret), Cancellation);

        Assert.Equal((true, null), (report.Success, report.Permissions));
        Assert.Contains("does not say what a key may do", report.Message, StringComparison.Ordinal);
    }
}
