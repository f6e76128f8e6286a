using System.Globalization;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Tests.Exchange.Keys;

namespace BinanceDashboard.Tests.Exchange.Sending;

public sealed class SignedCallTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_Signed_SignatureLastAndOverWhatArrived()
    {
        await using var bench = await ExchangeBench.StartAsync();

        await bench.Client().SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, Cancellation);

        var request = Assert.Single(bench.Server.To(ExchangeBench.AccountPath));
        var parts = request.RawQuery.Split("&signature=");
        Assert.StartsWith("omitZeroBalances=true&recvWindow=5000&timestamp=", parts[0], StringComparison.Ordinal);
        Assert.Equal(RequestSigner.Sign(new ApiCredentials(ExchangeBench.Key, ExchangeBench.Secret), parts[0]), parts[1]);
        Assert.Equal(ExchangeBench.Key, request.Headers["X-MBX-APIKEY"]);
    }

    [Theory]
    [InlineData(KeyType.Rsa)]
    [InlineData(KeyType.Ed25519)]
    public async Task SendAsync_PrivateKey_SignatureOverWhatArrived(KeyType keyType)
    {
        await using var bench = await ExchangeBench.StartAsync();
        var credentials = new ApiCredentials(ExchangeBench.Key, keyType == KeyType.Rsa ? TestKeys.RsaPem : TestKeys.Ed25519Pem, keyType);

        await bench.Factory.Create("Test", credentials, byUser: true).SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, Cancellation);

        // Both are deterministic: what is signed again is the same.
        var parts = Assert.Single(bench.Server.To(ExchangeBench.AccountPath)).RawQuery.Split("&signature=");
        Assert.Equal(RequestSigner.Sign(credentials, parts[0]), parts[1]);
    }

    [Fact]
    public async Task SendAsync_NonAsciiSymbol_ArrivesAsEncoded()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always("/api/v3/klines", ScriptedAnswer.Json("[]"));

        await bench.Client().SpotApi.ExchangeData.GetKlinesAsync("币安+ USDT", KlineInterval.OneMonth, null, null, 1, Cancellation);

        var request = Assert.Single(bench.Server.Requests);
        Assert.Equal("symbol=%E5%B8%81%E5%AE%89%2B%20USDT&interval=1M&limit=1", request.RawQuery);
        Assert.False(request.Headers.ContainsKey("X-MBX-APIKEY"));
    }

    [Fact]
    public async Task SendAsync_SignedWithPlusBlankAndNonAscii_EncodedAsItIsSigned()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always("/sapi/v1/asset/wallet/balance", ScriptedAnswer.Json("[]"));

        await bench.Client().SpotApi.Account.GetWalletBalancesAsync("币安+ ü", Cancellation);

        var parts = Assert.Single(bench.Server.To("/sapi/v1/asset/wallet/balance")).RawQuery.Split("&signature=");
        Assert.StartsWith("quoteAsset=%E5%B8%81%E5%AE%89%2B%20%C3%BC&", parts[0], StringComparison.Ordinal);
        Assert.Equal(RequestSigner.Sign(new ApiCredentials(ExchangeBench.Key, ExchangeBench.Secret), parts[0]), parts[1]);
    }

    [Fact]
    public async Task SendAsync_FirstSignedCall_TimestampIsTheExchangesTime()
    {
        await using var bench = await ExchangeBench.StartAsync(serverAhead: TimeSpan.FromHours(3));

        await bench.Client().SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, Cancellation);

        Assert.Equal(ExchangeBench.Start + TimeSpan.FromHours(3), Timestamp(bench.Server.To(ExchangeBench.AccountPath)[0]));
    }

    [Fact]
    public async Task SendAsync_ManyFirstCallsAtOnce_ClockMeasuredOnce()
    {
        await using var bench = await ExchangeBench.StartAsync();
        var client = bench.Client();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, Cancellation)));

        Assert.Single(bench.Server.To("/api/v3/time"));
    }

    [Fact]
    public async Task SendAsync_ClockRefused_MeasuredSignedAndSentOnceMore()
    {
        await using var bench = await ExchangeBench.StartAsync();
        var client = bench.Client();
        await client.MeasureClockAsync(Cancellation);
        bench.Server.Next("/api/v3/time", Time(ExchangeBench.Start.AddHours(1)));
        bench.Server.Next(ExchangeBench.AccountPath, ScriptedAnswer.Error(400, -1021, "Timestamp for this request is outside of the recvWindow."));

        await client.SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, Cancellation);

        var tries = bench.Server.To(ExchangeBench.AccountPath);
        Assert.Equal([ExchangeBench.Start, ExchangeBench.Start.AddHours(1)], tries.Select(Timestamp));
        Assert.NotEqual(tries[0].Parameter("signature"), tries[1].Parameter("signature"));
    }

    [Fact]
    public async Task SendAsync_ClockRefusedTwice_ClockSkew()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always(ExchangeBench.AccountPath, ScriptedAnswer.Error(400, -1021));

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, Cancellation));

        Assert.Equal(ExchangeErrorKind.ClockSkew, fault.Kind);
        Assert.Equal(2, bench.Server.To(ExchangeBench.AccountPath).Count);
    }

    [Fact]
    public async Task SendAsync_RetryAfterBackOff_FreshTimestampAndSignature()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Next(ExchangeBench.AccountPath, ScriptedAnswer.Error(503, -1001), ScriptedAnswer.Error(503, -1001), ScriptedAnswer.Error(503, -1001));

        await bench.Client().SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, Cancellation);

        var tries = bench.Server.To(ExchangeBench.AccountPath);
        var timestamps = tries.Select(Timestamp).ToList();
        Assert.Equal(4, tries.Count);
        Assert.Equal(0, (bench.Clock.GetUtcNow() - timestamps[3]).TotalMilliseconds, 1.0);
        Assert.True(timestamps[3] > timestamps[0]);
        Assert.All(tries, request => Assert.Equal(
            RequestSigner.Sign(new ApiCredentials(ExchangeBench.Key, ExchangeBench.Secret), request.RawQuery.Split("&signature=")[0]),
            request.Parameter("signature")));
    }

    [Fact]
    public async Task SendAsync_NoKey_SaysSo()
    {
        await using var bench = await ExchangeBench.StartAsync();
        var client = bench.Factory.Create("Test", credentials: null, byUser: true);

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => client.SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, Cancellation));

        Assert.Equal(ExchangeErrorKind.InvalidKey, fault.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("line\nbreak: evil")]
    public async Task SendAsync_ImpossibleKey_NeverSent(string key)
    {
        await using var bench = await ExchangeBench.StartAsync();
        var client = bench.Factory.Create("Test", new ApiCredentials(key, "secret"), byUser: true);

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => client.SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, Cancellation));

        Assert.Equal(ExchangeErrorKind.InvalidKey, fault.Kind);
        Assert.Empty(bench.Server.To(ExchangeBench.AccountPath));
    }

    private static DateTimeOffset Timestamp(ScriptedRequest request) =>
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(request.Parameter("timestamp")!, CultureInfo.InvariantCulture));

    private static ScriptedAnswer Time(DateTimeOffset time) => ScriptedAnswer.Json($$"""{"serverTime":{{time.ToUnixTimeMilliseconds()}}}""");
}
