using System.Text.Json;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class FuturesSettingEndpointsTests
{
    private readonly QuietExchange _exchange = new();

    [Theory]
    [InlineData("/fapi/v1/positionSide/dual", 1, """{"dualSidePosition":false}""")]
    [InlineData("/fapi/v1/positionSide/dual", 2, """{"dualSidePosition":true}""")]
    [InlineData("/dapi/v1/positionSide/dual", 2, """{"dualSidePosition":true}""")]
    [InlineData("/fapi/v1/multiAssetsMargin", 1, """{"multiAssetsMargin":false}""")]
    [InlineData("/fapi/v1/feeBurn", 1, """{"feeBurn":false}""")]
    [InlineData("/fapi/v1/commissionRate?symbol=BTCUSDT", 1, """{"symbol":"BTCUSDT","makerCommissionRate":"0.000200","takerCommissionRate":"0.000500"}""")]
    [InlineData("/dapi/v1/commissionRate?symbol=BTCUSD_PERP", 1, """{"symbol":"BTCUSD_PERP","makerCommissionRate":"0.000200","takerCommissionRate":"0.000500"}""")]
    [InlineData("/fapi/v1/positionMargin/history?symbol=BTCUSDT", 1, "[]")]
    [InlineData("/dapi/v1/positionMargin/history?symbol=BTCUSD_PERP", 1, "[]")]
    [InlineData("/fapi/v1/accountConfig", 2, """{"feeTier":0,"canTrade":true,"canDeposit":true,"canWithdraw":true,"dualSidePosition":true,"updateTime":0,"multiAssetsMargin":false,"tradeGroupId":-1}""")]
    public void Get_Setting_Answers(string path, int account, string expected)
    {
        var parts = path.Split('?');

        Assert.Equal(expected, _exchange.Read(parts[0], parts.Length > 1 ? parts[1] : "", account).GetRawText());
    }

    [Fact]
    public void SymbolConfig_OfAnIsolatedPosition_SaysSo()
    {
        _exchange.Books.Put(FuturesRows.Position(0.1m, 60_000) with { IsolatedMargin = 300, Leverage = 20 });

        var one = Assert.Single(_exchange.Read("/fapi/v1/symbolConfig", "symbol=BTCUSDT").EnumerateArray());
        var all = _exchange.Read("/fapi/v1/symbolConfig").EnumerateArray().ToList();

        Assert.Equal(("ISOLATED", 20, "false"), (one.TextOf("marginType"), one.GetProperty("leverage").GetInt32(), one.TextOf("isAutoAddMargin")));
        Assert.Contains(all, row => row.TextOf("symbol") == "ETHUSDT" && row.TextOf("marginType") == "CROSSED");
    }

    [Fact]
    public void Brackets_OfBothMarkets_AreNumbers()
    {
        var usdm = _exchange.Read("/fapi/v1/leverageBracket", "symbol=ETHUSDT")[0];
        var coinm = _exchange.Read("/dapi/v1/leverageBracket", "pair=BTCUSD")[0];

        Assert.Equal("ETHUSDT", usdm.TextOf("symbol"));
        Assert.Equal(0.005m, usdm.GetProperty("brackets")[0].GetProperty("maintMarginRatio").GetDecimal());
        Assert.Equal("BTCUSD", coinm.TextOf("pair"));
        Assert.Equal(JsonValueKind.Number, coinm.GetProperty("brackets")[0].GetProperty("qtyCap").ValueKind);
        Assert.Equal("BTCUSD_PERP", _exchange.Read("/dapi/v2/leverageBracket", "symbol=BTCUSD_PERP")[0].TextOf("symbol"));
    }

    [Fact]
    public void Quantiles_OfOpenPositions_AreBySide()
    {
        _exchange.HedgedBooks.Put(FuturesRows.Position(0.1m, 60_000, side: PositionSide.Long));

        var row = Assert.Single(_exchange.Read("/fapi/v1/adlQuantile", account: 2).EnumerateArray());

        Assert.Equal((1, 0), (row.GetProperty("adlQuantile").GetProperty("LONG").GetInt32(), row.GetProperty("adlQuantile").GetProperty("SHORT").GetInt32()));
        Assert.Empty(_exchange.Read("/dapi/v1/adlQuantile", account: 2).EnumerateArray());
    }

    [Fact]
    public void OrderLimits_OfTheAccount_AreThoseOfExchangeInfo()
    {
        var limits = _exchange.Read("/fapi/v1/rateLimit/order").EnumerateArray().Select(row => row.GetRawText());
        var rules = _exchange.ReadPublic("/fapi/v1/exchangeInfo").GetProperty("rateLimits").EnumerateArray();

        Assert.Equal(rules.Where(row => row.TextOf("rateLimitType") == "ORDERS").Select(row => row.GetRawText()).Order(), limits.Order());
        Assert.True(_exchange.Read("/fapi/v1/apiTradingStatus").TryGetProperty("indicators", out _));
    }

    [Theory]
    [InlineData("fapi", "income")]
    [InlineData("fapi", "trade")]
    [InlineData("dapi", "order")]
    public void Download_OfAHistory_IsRefusedInASentence(string market, string history)
    {
        var request = _exchange.Refusal($"/{market}/v1/{history}/asyn", "startTime=1&endTime=2");

        Assert.Equal((400, -4084, "Method is not allowed currently. Upcoming soon."), request);
        Assert.Equal(-4084, _exchange.Refusal($"/{market}/v1/{history}/asyn/id", "downloadId=1").Code);
        Assert.Equal(-1102, _exchange.Refusal($"/{market}/v1/{history}/asyn", "startTime=1").Code);
    }
}
