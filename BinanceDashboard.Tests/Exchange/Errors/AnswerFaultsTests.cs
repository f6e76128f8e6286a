using BinanceDashboard.Exchange;

namespace BinanceDashboard.Tests.Exchange.Errors;

public sealed class AnswerFaultsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(401, -2014, ExchangeErrorKind.InvalidKey, "format")]
    [InlineData(401, -2015, ExchangeErrorKind.InvalidKey, "address restriction")]
    [InlineData(400, -1022, ExchangeErrorKind.InvalidSignature, "secret does not belong")]
    [InlineData(400, -1121, ExchangeErrorKind.BadRequest, "listed no more. Its answer to /api/v3/ticker/price: Some text (code -1121).")]
    [InlineData(400, -1127, ExchangeErrorKind.BadRequest, "Some text (code -1127)")]
    [InlineData(400, -9999, ExchangeErrorKind.BadRequest, "refused /api/v3/ticker/price: Some text (code -9999).")]
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
    public async Task SendAsync_EndlessBody_Refused()
    {
        var fault = await FaultAsync(new ScriptedAnswer(async context =>
        {
            var megabyte = new byte[1 << 20];
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(megabyte);
            }
        }));

        Assert.Equal(ExchangeErrorKind.Unreadable, fault.Kind);
        Assert.Contains("larger than 64 MB", fault.Message, StringComparison.Ordinal);
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

    private static async Task<ExchangeException> FaultAsync(ScriptedAnswer answer)
    {
        await using var bench = await ExchangeBench.StartAsync(retries: 0);
        bench.Server.Always(ExchangeBench.PricesPath, answer);
        return await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().SpotApi.ExchangeData.GetPricesAsync(Cancellation));
    }
}
