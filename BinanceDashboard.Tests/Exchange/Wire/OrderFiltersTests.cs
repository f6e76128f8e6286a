using System.Text.Json;
using BinanceDashboard.Exchange.Filters;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.Wire;

public sealed class OrderFiltersTests
{
    private const string Spot = """
        [{"filterType":"PRICE_FILTER","minPrice":"0.01000000","maxPrice":"1000000.00000000","tickSize":"0.01000000"},
         {"filterType":"LOT_SIZE","minQty":"0.00010000","maxQty":"9000.00000000","stepSize":"0.00010000"},
         {"filterType":"ICEBERG_PARTS","limit":100},
         {"filterType":"MARKET_LOT_SIZE","minQty":"0.00000000","maxQty":"1200.55500000","stepSize":"0.00000000"},
         {"filterType":"TRAILING_DELTA","minTrailingAboveDelta":10,"maxTrailingAboveDelta":2000,"minTrailingBelowDelta":10,"maxTrailingBelowDelta":2000},
         {"filterType":"PERCENT_PRICE_BY_SIDE","bidMultiplierUp":"5","bidMultiplierDown":"0.2","askMultiplierUp":"5","askMultiplierDown":"0.5","avgPriceMins":5},
         {"filterType":"NOTIONAL","minNotional":"5.00000000","applyMinToMarket":true,"maxNotional":"9000000.00000000","applyMaxToMarket":false,"avgPriceMins":5},
         {"filterType":"MAX_NUM_ORDERS","maxNumOrders":200},{"filterType":"SOMETHING_NEW","value":{"a":[1]}}]
        """;

    private const string Futures = """
        [{"maxPrice":"306177","minPrice":"39.86","filterType":"PRICE_FILTER","tickSize":"0.01"},
         {"filterType":"LOT_SIZE","minQty":"0.001","stepSize":"0.001","maxQty":"10000"},{"filterType":"MARKET_LOT_SIZE","minQty":"0.001","stepSize":"0.001","maxQty":"2000"},
         {"limit":200,"filterType":"MAX_NUM_ORDERS"},{"filterType":"MIN_NOTIONAL","notional":"20"},
         {"multiplierDown":"0.9500","multiplierUp":"1.0500","multiplierDecimal":"4","filterType":"PERCENT_PRICE"},{"filterType":"POSITION_RISK_CONTROL","positionControlSide":"NONE"}]
        """;

    // What is not needed to check an order: over how long the average is taken, and how a factor is written.
    private static readonly string[] LeftOut = ["/avgPriceMins", "/multiplierDecimal"];

    [Fact]
    public void Read_Spot_EveryKnownFilter()
    {
        var filters = Read(Spot);

        Assert.Equal(new PriceFilter(0.01m, 1_000_000m, 0.01m), filters.Price);
        Assert.Equal(new QuantityFilter(0.0001m, 9_000m, 0.0001m), filters.Quantity);
        Assert.Equal(new QuantityFilter(0m, 1_200.555m, 0m), filters.MarketQuantity);
        Assert.Equal(new PercentPriceFilter(5m, 0.2m, 5m, 0.5m), filters.PercentPriceBySide);
        Assert.Equal(new NotionalFilter { Min = 5m, Max = 9_000_000m, MinAppliesToMarket = true, MaxAppliesToMarket = false }, filters.Notional);
        Assert.Equal(["ICEBERG_PARTS", "TRAILING_DELTA", "MAX_NUM_ORDERS", "SOMETHING_NEW"], filters.Others);
        Assert.Equal((null, null), (filters.MinNotional, filters.PercentPrice));
    }

    [Fact]
    public void Read_Futures_OtherNamesAndOrder()
    {
        var filters = Read(Futures);

        Assert.Equal(new PriceFilter(39.86m, 306_177m, 0.01m), filters.Price);
        Assert.Equal(new NotionalFilter { Min = 20m }, filters.MinNotional);
        Assert.Equal(new PercentPriceFilter(1.05m, 0.95m, 1.05m, 0.95m), filters.PercentPrice);
        Assert.Equal(["MAX_NUM_ORDERS", "POSITION_RISK_CONTROL"], filters.Others);
    }

    [Fact]
    public void Read_OldMinNotional_WhetherItAppliesToMarket() => Assert.Equal(
        new NotionalFilter { Min = 0.001m, MinAppliesToMarket = false },
        Read("""[{"filterType":"MIN_NOTIONAL","minNotional":"0.00100000","applyToMarket":false,"avgPriceMins":5}]""").MinNotional);

    [Theory]
    [InlineData("[]")]
    [InlineData("[{}]")]
    [InlineData("[null]")]
    public void Read_Nothing_NoFilter(string json) => Assert.Equal((null, null, 0), (Read(json).Price, Read(json).Quantity, Read(json).Others.Count));

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    public void Read_Nonsense_JsonException(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Theory]
    [InlineData(Spot)]
    [InlineData(Futures)]
    public void Read_KnownFilters_NoFieldUnmapped(string json)
    {
        var filters = Read(json);
        using var document = JsonDocument.Parse(json);
        var known = document.RootElement.EnumerateArray().Where(filter => !filters.Others.Contains(filter.GetProperty("filterType").GetString()!));
        var mapped = FilterJson.Default.FilterContract.Properties.Select(property => "/" + property.Name);

        Assert.Empty(known.SelectMany(filter => filter.EnumerateObject()).Select(field => "/" + field.Name).Except(mapped).Except(LeftOut));
    }

    private static OrderFilters Read(string filters) => JsonSerializer.Deserialize(
        $$"""{"symbol":"A","baseAsset":"A","quoteAsset":"B","filters":{{filters}}}""", ExchangeJson.Default.SpotSymbol)!.Filters;
}
