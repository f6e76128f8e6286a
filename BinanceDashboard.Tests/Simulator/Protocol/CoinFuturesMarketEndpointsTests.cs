using System.Globalization;
using System.Text.Json;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class CoinFuturesMarketEndpointsTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly QuietExchange _exchange = new();

    [Theory]
    [InlineData("/dapi/v1/ticker/price", "ps")]
    [InlineData("/dapi/v1/ticker/24hr", "pair")]
    [InlineData("/dapi/v1/ticker/bookTicker", "pair")]
    [InlineData("/dapi/v1/premiumIndex", "pair")]
    public void Ticker_OneOrAll_IsAlwaysAList(string path, string pair)
    {
        var one = Assert.Single(_exchange.ReadPublic(path, "symbol=BTCUSD_PERP").EnumerateArray());

        Assert.Equal("BTCUSD", one.TextOf(pair));
        Assert.Equal(one.GetRawText(), Assert.Single(_exchange.ReadPublic(path, "pair=BTCUSD").EnumerateArray()).GetRawText());
        Assert.Equal(2, _exchange.ReadPublic(path).GetArrayLength());
        Assert.Equal(-1121, _exchange.RefusalUnsigned(path, "symbol=BTCUSDT", null).Code);
    }

    [Fact]
    public void Day_OfAContract_CountsContractsAndCoins()
    {
        var day = _exchange.ReadPublic("/dapi/v1/ticker/24hr", "symbol=BTCUSD_PERP")[0];

        Assert.InRange(day.DecimalOf("volume") * 100 / day.DecimalOf("baseVolume"), day.DecimalOf("lowPrice"), day.DecimalOf("highPrice"));
        Assert.False(day.TryGetProperty("quoteVolume", out _));
    }

    [Fact]
    public void Candles_WithAStart_AreTheNewestOfTwoHundredDays()
    {
        var start = FuturesRows.Milliseconds(10 * Day);

        var rows = _exchange.ReadPublic("/dapi/v1/klines", $"symbol=BTCUSD_PERP&interval=1h&startTime={start}&limit=3").EnumerateArray().ToList();
        var all = _exchange.ReadPublic("/dapi/v1/klines", $"symbol=BTCUSD_PERP&interval=1h&startTime={start}&endTime={start + 5 * 3_600_000}").EnumerateArray().ToList();

        var hour = FuturesRows.Milliseconds(TimeSpan.Zero) / 3_600_000;
        Assert.Equal([hour - 2, hour - 1, hour], rows.Select(row => row[0].GetInt64() / 3_600_000));
        Assert.Equal(5, all.Count);
        Assert.All(all, row => Assert.True(Decimal(row[5]) % 1 == 0 && Decimal(row[7]) > 0));
        Assert.Equal(-4165, _exchange.RefusalUnsigned("/dapi/v1/klines", $"symbol=BTCUSD_PERP&interval=1h&startTime=1&endTime={start}", null).Code);
    }

    [Theory]
    [InlineData("markPriceKlines", "symbol=ETHUSD_PERP")]
    [InlineData("indexPriceKlines", "pair=ETHUSD")]
    public void Candles_OfAPrice_HaveNoVolume(string path, string query)
    {
        var rows = _exchange.ReadPublic($"/dapi/v1/{path}", $"{query}&interval=1d&limit=5").EnumerateArray().ToList();

        Assert.Equal(5, rows.Count);
        Assert.All(rows, row => Assert.Equal("0", row[5].GetString()));
    }

    [Fact]
    public void FundingRates_OfAContract_NeedItsSymbol()
    {
        var rows = _exchange.ReadPublic("/dapi/v1/fundingRate", "symbol=BTCUSD_PERP&limit=3").EnumerateArray().ToList();

        Assert.Equal(3, rows.Count);
        Assert.False(rows[0].TryGetProperty("markPrice", out _));
        Assert.Equal(-1102, _exchange.RefusalUnsigned("/dapi/v1/fundingRate", "", null).Code);
    }

    [Fact]
    public void ExchangeInfo_Contract_HasItsOwnNames()
    {
        var info = _exchange.ReadPublic("/dapi/v1/exchangeInfo");

        var contract = info.GetProperty("symbols")[0];
        Assert.Equal(("TRADING", 100, 4), (contract.TextOf("contractStatus"), contract.GetProperty("contractSize").GetInt32(), contract.GetProperty("equalQtyPrecision").GetInt32()));
        Assert.DoesNotContain(contract.GetProperty("filters").EnumerateArray(), filter => filter.TextOf("filterType") == "MIN_NOTIONAL");
        Assert.False(info.TryGetProperty("assets", out _));
    }

    [Fact]
    public void UsdmExchangeInfo_Symbol_HasFuturesFilterNames()
    {
        var info = _exchange.ReadPublic("/fapi/v1/exchangeInfo");

        var filters = info.GetProperty("symbols")[0].GetProperty("filters").EnumerateArray().ToDictionary(filter => filter.TextOf("filterType"));
        Assert.Equal("5", filters["MIN_NOTIONAL"].TextOf("notional"));
        Assert.Equal(200, filters["MAX_NUM_ORDERS"].GetProperty("limit").GetInt32());
        Assert.Equal("4", filters["PERCENT_PRICE"].TextOf("multiplierDecimal"));
        Assert.Contains(info.GetProperty("assets").EnumerateArray(), asset => asset.GetProperty("autoAssetExchange").ValueKind == JsonValueKind.Null);
    }

    private static decimal Decimal(JsonElement text) => decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture);
}
