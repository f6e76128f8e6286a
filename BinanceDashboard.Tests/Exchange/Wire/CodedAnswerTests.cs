using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Fiat;
using BinanceDashboard.Exchange.Paging;

namespace BinanceDashboard.Tests.Exchange.Wire;

public sealed class CodedAnswerTests
{
    private const string Payments = "/sapi/v1/fiat/payments";
    private const string Rebates = "/sapi/v1/rebate/taxQuery";
    private const string Snapshots = "/sapi/v1/accountSnapshot";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"code":"000000","message":"success","success":true,"total":0}""")]
    [InlineData("""{"code":"000000","message":"success","data":null,"success":true}""")]
    [InlineData("""{"code":"000000","message":"success","data":[],"total":0}""")]
    [InlineData("""{"code":null,"data":[],"success":true}""")]
    [InlineData("""{"code":"","data":[],"success":true}""")]
    public async Task Fiat_NothingThere_Empty(string body) => Assert.Empty((await PaymentsAsync(body)).Rows);

    [Theory]
    [InlineData("""{"code":"000002","message":"The date range is illegal","success":false}""", 2, "The date range is illegal")]
    [InlineData("""{"code":"100001003","message":"Verification failed"}""", 100_001_003, "Verification failed")]
    [InlineData("""{"code":"000000","message":"Try later","data":[],"success":false}""", 0, "Try later")]
    [InlineData("""{"code":"000009","msg":"Short text","message":""}""", 9, "Short text")]
    [InlineData("""{"code":"illegal","message":"No number","success":true}""", null, "No number")]
    public async Task Fiat_RefusedInside200_FaultWithItsText(string body, int? code, string text)
    {
        var fault = await Assert.ThrowsAsync<ExchangeException>(() => PaymentsAsync(body));

        Assert.Equal((ExchangeErrorKind.BadRequest, code, 200), (fault.Kind, fault.Code, fault.HttpStatus));
        Assert.Contains(text, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fiat_OrdinaryErrorInside200_ItsOwnKind()
    {
        var fault = await Assert.ThrowsAsync<ExchangeException>(() => PaymentsAsync("""{"code":-1022,"msg":"Signature for this request is not valid."}"""));

        Assert.Equal(ExchangeErrorKind.InvalidSignature, fault.Kind);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"data":[]}""")]
    [InlineData("[]")]
    public async Task Fiat_WithoutACode_Unreadable(string body)
    {
        var fault = await Assert.ThrowsAsync<ExchangeException>(() => PaymentsAsync(body));

        Assert.Equal(ExchangeErrorKind.Unreadable, fault.Kind);
    }

    [Fact]
    public async Task Rebates_NoData_Empty()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always(Rebates, ScriptedAnswer.Json("""{"status":"OK","type":"GENERAL","code":"000000000","data":{"page":1,"totalRecords":0,"totalPageNum":0}}"""));

        Assert.Empty((await bench.Client().GeneralApi.Rebates.GetRebateHistoryAsync(null, null, 1, Cancellation)).Rows);
    }

    [Fact]
    public async Task Rebates_AnotherCode_Fault()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always(Rebates, ScriptedAnswer.Json("""{"status":"ERROR","type":"GENERAL","code":"000000001","message":"Not now"}"""));

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().GeneralApi.Rebates.GetRebateHistoryAsync(null, null, 1, Cancellation));

        Assert.Contains("Not now (code 1)", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MARGIN", WalletRecordings.MarginSnapshot)]
    [InlineData("SPOT", WalletRecordings.SpotSnapshot)]
    [InlineData("FUTURES", WalletRecordings.FuturesSnapshot)]
    public async Task Snapshots_CodeIsANumber_Read(string wallet, string body)
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always(Snapshots, ScriptedAnswer.Json(body));
        var snapshots = bench.Client().GeneralApi.Snapshots;

        var at = wallet switch
        {
            "SPOT" => Assert.Single(await snapshots.GetDailySpotAccountSnapshotAsync(null, null, Cancellation)).At,
            "MARGIN" => Assert.Single(await snapshots.GetDailyMarginAccountSnapshotAsync(null, null, Cancellation)).At,
            _ => Assert.Single(await snapshots.GetDailyFutureAccountSnapshotAsync(null, null, Cancellation)).At,
        };

        Assert.Equal(new DateTimeOffset(2026, 2, 28, 23, 59, 59, TimeSpan.Zero), at);
        Assert.Equal((wallet, "30"), (bench.Server.To(Snapshots)[0].Parameter("type"), bench.Server.To(Snapshots)[0].Parameter("limit")));
    }

    [Fact]
    public async Task Snapshots_AnotherCode_Fault()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always(Snapshots, ScriptedAnswer.Json("""{"code":403,"msg":"Illegal period","snapshotVos":[]}"""));

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().GeneralApi.Snapshots.GetDailySpotAccountSnapshotAsync(null, null, Cancellation));

        Assert.Contains("Illegal period (code 403)", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"code":-6021,"msg":"Query time range too large"}""")]
    [InlineData("""{"code":700001,"msg":"Some new refusal"}""")]
    public async Task List_ErrorInside200_FaultInsteadOfAnEmptyList(string body)
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always("/sapi/v1/asset/assetDividend", ScriptedAnswer.Json(body));

        var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client().GeneralApi.Wallet.GetAssetDividendsAsync(null, null, null, Cancellation));

        Assert.Equal(ExchangeErrorKind.BadRequest, fault.Kind);
    }

    [Fact]
    public async Task List_RowsNull_Empty()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Always("/sapi/v1/asset/assetDividend", ScriptedAnswer.Json("""{"rows":null,"total":0}"""));

        Assert.Empty((await bench.Client().GeneralApi.Wallet.GetAssetDividendsAsync(null, null, null, Cancellation)).Rows);
    }

    private static async Task<ListPage<FiatPayment>> PaymentsAsync(string body)
    {
        await using var bench = await ExchangeBench.StartAsync(retries: 0);
        bench.Server.Always(Payments, ScriptedAnswer.Json(body));
        return await bench.Client().GeneralApi.Fiat.GetFiatPaymentHistoryAsync(FiatTrade.Sell, null, null, 1, 500, Cancellation);
    }
}
