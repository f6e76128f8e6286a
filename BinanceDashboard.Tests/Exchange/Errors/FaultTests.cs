using BinanceDashboard.Exchange;

namespace BinanceDashboard.Tests.Exchange.Errors;

public sealed class FaultTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(401, -2014, ExchangeErrorKind.InvalidKey, "format")]
    [InlineData(401, -2015, ExchangeErrorKind.InvalidKey, "address restriction")]
    [InlineData(400, -1022, ExchangeErrorKind.InvalidSignature, "secret does not belong")]
    [InlineData(400, -1121, ExchangeErrorKind.BadRequest, "Some text (code -1121)")]
    [InlineData(400, -1002, ExchangeErrorKind.InvalidKey, "Binance's API management")]
    [InlineData(403, -9999, ExchangeErrorKind.BadRequest, "Some text")]
    [InlineData(503, -1008, ExchangeErrorKind.Unavailable, "passes by itself")]
    [InlineData(500, -1000, ExchangeErrorKind.Unavailable, "passes by itself")]
    [InlineData(451, -1, ExchangeErrorKind.Region, "does not serve the region")]
    public async Task SendAsync_AnsweredError_KindAndSentence(int status, int code, ExchangeErrorKind kind, string words)
    {
        var fault = await FaultAsync(ScriptedAnswer.Error(status, code));

        Assert.Equal((kind, (int?)code, (int?)status), (fault.Kind, fault.Code, fault.HttpStatus));
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, ExchangeErrorKind.InvalidKey)]
    [InlineData(403, ExchangeErrorKind.Blocked)]
    [InlineData(404, ExchangeErrorKind.NotFound)]
    [InlineData(408, ExchangeErrorKind.Unavailable)]
    [InlineData(451, ExchangeErrorKind.Region)]
    [InlineData(502, ExchangeErrorKind.Unavailable)]
    [InlineData(400, ExchangeErrorKind.BadRequest)]
    [InlineData(200, ExchangeErrorKind.Unreadable)]
    public async Task SendAsync_WebPageInsteadOfData_KindByStatus(int status, ExchangeErrorKind kind)
    {
        var fault = await FaultAsync(ScriptedAnswer.Html(status));

        Assert.Equal((kind, (int?)status), (fault.Kind, fault.HttpStatus));
    }

    [Fact]
    public async Task SendAsync_Redirect_NotFollowed()
    {
        await using var bench = await ExchangeBench.StartAsync(retries: 0);
        bench.Server.Always(ExchangeBench.PricesPath, ScriptedAnswer.Redirect(bench.Server.Root + "/elsewhere"));

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().SpotApi.ExchangeData.GetPricesAsync(Cancellation));

        Assert.Equal(ExchangeErrorKind.NotFound, fault.Kind);
        Assert.Empty(bench.Server.To("/elsewhere"));
    }

    [Theory]
    [InlineData("""[{"symbol":"BTC""", "broke off")]
    [InlineData("", "broke off")]
    [InlineData("null", "is empty")]
    [InlineData("""{"surprise":true}""", "not what Binance documents")]
    [InlineData("garbage", "not what Binance documents")]
    [InlineData("  <!doctype html><p>Hotel</p>", "a web page")]
    public async Task SendAsync_UnusableBodyWith200_Unreadable(string body, string words)
    {
        var fault = await FaultAsync(ScriptedAnswer.Json(body));

        Assert.Equal(ExchangeErrorKind.Unreadable, fault.Kind);
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_ErrorWith200_ItsKind()
    {
        var fault = await FaultAsync(ScriptedAnswer.Error(200, -1022));

        Assert.Equal((ExchangeErrorKind.InvalidSignature, -1022), (fault.Kind, fault.Code));
    }

    [Fact]
    public async Task SendAsync_CutOffOnce_TriedAgain()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Next(ExchangeBench.PricesPath, ScriptedAnswer.Truncated("""[{"symbol":"BTCUSDT","price":"1"}]"""));

        Assert.Single(await bench.Client().SpotApi.ExchangeData.GetPricesAsync(Cancellation));
    }

    [Theory]
    [InlineData(400, -1121)]
    [InlineData(401, -2015)]
    [InlineData(403, -1)]
    public async Task SendAsync_Refused_NotTriedAgain(int status, int code)
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always(ExchangeBench.PricesPath, ScriptedAnswer.Error(status, code));

        await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().SpotApi.ExchangeData.GetPricesAsync(Cancellation));

        Assert.Single(bench.Server.Requests);
    }

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

    [Theory]
    [InlineData(401, -2015, ExchangeErrorKind.MissingPermission)]
    [InlineData(400, -4109, ExchangeErrorKind.AccountInactive)]
    public async Task SendAsync_FuturesNotEnabled_KindOfItsOwn(int status, int code, ExchangeErrorKind kind)
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        bench.Server.Always("/fapi/v3/account", ScriptedAnswer.Error(status, code));

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().UsdFuturesApi.Account.GetAccountInfoAsync(Cancellation));

        Assert.Equal(kind, fault.Kind);
    }

    [Fact]
    public async Task SendAsync_EnvironmentWithoutFutures_NotSupported()
    {
        await using var bench = await ExchangeBench.StartAsync(hasFutures: false);

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().UsdFuturesApi.ExchangeData.GetPricesAsync(Cancellation));

        Assert.Equal(ExchangeErrorKind.NotSupported, fault.Kind);
        Assert.Empty(bench.Server.Requests);
    }

    [Fact]
    public async Task SendAsync_AnyFault_NoSecretInMessageTextOrLog()
    {
        await using var bench = await ExchangeBench.StartAsync(retries: 1);
        var echo = $"Signature for {ExchangeBench.Key} with {ExchangeBench.Secret} and c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71 is bad";
        ScriptedAnswer[] answers =
        [
            ScriptedAnswer.Error(400, -1130, echo), ScriptedAnswer.Error(401, -2015, echo), ScriptedAnswer.Error(503, -1001, echo), ScriptedAnswer.Html(502),
            ScriptedAnswer.Reset, ScriptedAnswer.Json("[]"), ScriptedAnswer.Truncated(ExchangeBench.Account), ScriptedAnswer.Error(429, -1003, echo),
        ];
        var texts = new List<string> { new ApiCredentials(ExchangeBench.Key, ExchangeBench.Secret).ToString() };
        foreach (var answer in answers)
        {
            bench.Server.Always(ExchangeBench.AccountPath, answer);
            var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client(byUser: true).SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, Cancellation));
            texts.Add(fault.ToString());
        }

        Assert.NotEmpty(bench.Logs.Lines);
        var all = string.Join('\n', texts.Concat(bench.Logs.Lines));
        Assert.DoesNotContain(ExchangeBench.Key, all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(ExchangeBench.Secret, all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("signature=", all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("c8db56825ae71d", all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("timestamp=", all, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<ExchangeException> FaultAsync(ScriptedAnswer answer)
    {
        await using var bench = await ExchangeBench.StartAsync(retries: 0);
        bench.Server.Always(ExchangeBench.PricesPath, answer);
        return await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().SpotApi.ExchangeData.GetPricesAsync(Cancellation));
    }
}
