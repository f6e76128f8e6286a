using BinanceDashboard.Exchange;

namespace BinanceDashboard.Tests.Exchange.Errors;

public sealed class TransportFaultsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_NobodyListens_Unreachable()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Environments.Register("Gone", new EnvironmentOptions { SpotRest = "http://127.0.0.1:1" });

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client(environment: "Gone").SpotApi.ExchangeData.GetPricesAsync(Cancellation));

        Assert.Equal(ExchangeErrorKind.Unreachable, fault.Kind);
        Assert.Contains("127.0.0.1:1 cannot be reached", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_NameUnknown_SaysSo()
    {
        await using var bench = await ExchangeBench.StartAsync(retries: 0);
        bench.Environments.Register("Nowhere", new EnvironmentOptions { SpotRest = "https://nowhere.invalid" });

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client(environment: "Nowhere").SpotApi.ExchangeData.GetPricesAsync(Cancellation));

        Assert.Equal(ExchangeErrorKind.Unreachable, fault.Kind);
        Assert.Contains("nowhere.invalid", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_CertificateNobodyVouchesFor_RefusedBeforeAnythingIsSent()
    {
        await using var bench = await ExchangeBench.StartAsync(retries: 0);
        await using var impostor = await ScriptedServer.StartAsync(bench.Clock.GetUtcNow, withForgedCertificate: true);
        bench.Environments.Register("Impostor", new EnvironmentOptions { SpotRest = impostor.Root });

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client(environment: "Impostor").SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, Cancellation));

        Assert.Equal(ExchangeErrorKind.Unreachable, fault.Kind);
        Assert.Contains("its certificate was refused", fault.Message, StringComparison.Ordinal);
        Assert.Empty(impostor.Requests);
    }

    [Fact]
    public async Task SendAsync_NoAnswerWithinTimeout_TimedOut()
    {
        await using var bench = await ExchangeBench.StartAsync(retries: 0);
        bench.Server.Always(ExchangeBench.PricesPath, ScriptedAnswer.Silent);
        var call = bench.Client().SpotApi.ExchangeData.GetPricesAsync(Cancellation);
        await bench.Server.ArrivalAsync(ExchangeBench.PricesPath);

        bench.Time.PassDeadlines();

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => call);
        Assert.Equal(ExchangeErrorKind.TimedOut, fault.Kind);
    }

    [Fact]
    public async Task SendAsync_CancelledByCaller_Cancelled()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always(ExchangeBench.PricesPath, ScriptedAnswer.Silent);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var call = bench.Client().SpotApi.ExchangeData.GetPricesAsync(source.Token);
        await bench.Server.ArrivalAsync(ExchangeBench.PricesPath);

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }
}
