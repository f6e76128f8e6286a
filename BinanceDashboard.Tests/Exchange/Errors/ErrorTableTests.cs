using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Errors;
using BinanceDashboard.Exchange.Sending;
using static BinanceDashboard.Exchange.ExchangeErrorKind;

namespace BinanceDashboard.Tests.Exchange.Errors;

public sealed class ErrorTableTests
{
    private static readonly ApiFamily[] All = Enum.GetValues<ApiFamily>();
    private static readonly ApiFamily[] Sapi = [ApiFamily.Sapi];
    private static readonly ApiFamily[] Futures = [ApiFamily.Fapi, ApiFamily.Dapi];

    // Every code that one who only reads can meet, by the family under which it means that.
    private static readonly (ApiFamily[] Families, ExchangeErrorKind Kind, int[] Codes)[] Meanings =
    [
        (All, Unavailable, [-1000, -1001, -1004, -1006, -1007, -1008, -1016]),
        (All, InvalidKey, [-1002, -2014, -2017]),
        ([ApiFamily.Api, ApiFamily.Sapi], InvalidKey, [-2015]),
        (All, RateLimited, [-1003, -1015, -1034]),
        (All, NotSupported, [-1020]),
        (All, ClockSkew, [-1021]),
        (All, InvalidSignature, [-1022]),
        (All, MissingPermission, [-1099]),
        (All, BadRequest,
        [
            -1023, -1100, -1101, -1102, -1103, -1104, -1105, -1106, -1108, -1120, -1121, -1122, -1125, -1127, -1128, -1130, -1135, -1139, -1151, -1194, -1220,
            -2013, -2016, -2026, -2039, -2043,
        ]),
        (Sapi, AccountInactive, [-3003, -5011, -21001]),
        (Sapi, MissingPermission, [-3022]),
        (Sapi, Unavailable, [-3044, -10001]),
        (Sapi, RateLimited, [-6009, -12014]),
        (Sapi, NotSupported, [-7002]),
        (Sapi, BadRequest,
        [
            -1131, -3011, -3025, -3026, -3027, -3028, -3038, -4001, -4018, -4029, -4039, -4047, -5003, -6001, -6003, -6016, -6021, -7001, -10002, -10005, -20121,
        ]),
        (Futures, MissingPermission, [-1011, -2015]),
        (Futures, AccountInactive, [-4109]),
        (Futures, ClockSkew, [-5028]),
        (Futures, NotSupported, [-4084]),
        (Futures, BadRequest, [-4104, -4144, -4165]),
    ];

    [Fact]
    public void ByCode_EveryCodeThatAReaderMeets_KindAndSentence() => Assert.All(
        from meaning in Meanings from family in meaning.Families from code in meaning.Codes select (family, code, meaning.Kind),
        expected =>
        {
            var row = ErrorTable.ByCode(expected.family, expected.code);

            Assert.Equal((expected.family, expected.code, (ExchangeErrorKind?)expected.Kind), (expected.family, expected.code, row?.Kind));
            Assert.Matches("^[a-z].*[.]$", row!.Sentence);
        });

    [Fact]
    public void ByCode_TheSameCodeInAnotherFamily_NotItsMeaning()
    {
        Assert.Equal(BadRequest, ErrorTable.ByCode(ApiFamily.Sapi, -4047)?.Kind);
        Assert.Null(ErrorTable.ByCode(ApiFamily.Fapi, -4047));
        Assert.Null(ErrorTable.ByCode(ApiFamily.Api, -3003));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(-9999)]
    [InlineData(200)]
    public void ByCode_Unknown_Null(int? code) => Assert.All(All, family => Assert.Null(ErrorTable.ByCode(family, code)));

    [Theory]
    [InlineData(302, NotFound)]
    [InlineData(401, InvalidKey)]
    [InlineData(403, Blocked)]
    [InlineData(404, NotFound)]
    [InlineData(408, Unavailable)]
    [InlineData(451, Region)]
    [InlineData(500, Unavailable)]
    [InlineData(503, Unavailable)]
    [InlineData(504, Unavailable)]
    public void ByStatus_Documented_Kind(int status, ExchangeErrorKind kind) => Assert.Equal(kind, ErrorTable.ByStatus(status)?.Kind);

    [Theory]
    [InlineData(400)]
    [InlineData(409)]
    [InlineData(422)]
    public void ByStatus_SaysNothing_Null(int status) => Assert.Null(ErrorTable.ByStatus(status));

    [Fact]
    public async Task SendAsync_EarnAskedTooOften_SilentAsAfter429()
    {
        await using var bench = await ExchangeBench.StartAsync();
        bench.Server.Next("/sapi/v1/simple-earn/account", ScriptedAnswer.Error(400, -6009, "Request frequency too high"));
        bench.Server.Always("/sapi/v1/simple-earn/account", ScriptedAnswer.Json("""{"totalAmountInBTC":"1","totalAmountInUSDT":"2"}"""));

        Assert.Equal(2, (await bench.Client().GeneralApi.SimpleEarn.GetAccountAsync(TestContext.Current.CancellationToken)).TotalInUsdt);

        Assert.True(bench.Time.Delays.Sum(delay => delay.TotalSeconds) > 0.999);
    }
}
