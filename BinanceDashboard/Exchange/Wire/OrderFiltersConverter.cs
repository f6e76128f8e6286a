using System.Text.Json;
using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Filters;

namespace BinanceDashboard.Exchange.Wire;

/// <summary>A list of filters of any kind; a kind that is not known leaves its name.</summary>
internal sealed class OrderFiltersConverter : JsonConverter<OrderFilters>
{
    public override OrderFilters Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list was expected.");
        }

        var filters = new OrderFilters();
        List<string> others = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var filter = JsonSerializer.Deserialize(ref reader, FilterJson.Default.FilterContract);
            if (filter?.Type is { } type)
            {
                filters = With(filters, filter, type, others);
            }
        }

        return filters with { Others = others };
    }

    public override void Write(Utf8JsonWriter writer, OrderFilters value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Filters are only read.");

    private static OrderFilters With(OrderFilters filters, FilterContract filter, string type, List<string> others)
    {
        switch (type)
        {
            case "PRICE_FILTER":
                return filters with { Price = new PriceFilter(filter.MinPrice, filter.MaxPrice, filter.TickSize) };
            case "LOT_SIZE":
                return filters with { Quantity = QuantityOf(filter) };
            case "MARKET_LOT_SIZE":
                return filters with { MarketQuantity = QuantityOf(filter) };
            case "NOTIONAL":
                return filters with { Notional = NotionalOf(filter) };
            case "MIN_NOTIONAL":
                return filters with { MinNotional = NotionalOf(filter) };
            case "PERCENT_PRICE" when filter is { Up: { } up, Down: { } down }:
                return filters with { PercentPrice = new PercentPriceFilter(up, down, up, down) };
            case "PERCENT_PRICE_BY_SIDE" when filter is { BidUp: { } bidUp, BidDown: { } bidDown, AskUp: { } askUp, AskDown: { } askDown }:
                return filters with { PercentPriceBySide = new PercentPriceFilter(bidUp, bidDown, askUp, askDown) };
            default:
                others.Add(type);
                return filters;
        }
    }

    private static QuantityFilter QuantityOf(FilterContract filter) => new(filter.MinQuantity, filter.MaxQuantity, filter.StepSize);

    private static NotionalFilter NotionalOf(FilterContract filter) => new()
    {
        Min = filter.MinNotional ?? filter.Notional ?? 0m,
        Max = filter.MaxNotional,
        MinAppliesToMarket = filter.MinAppliesToMarket ?? filter.AppliesToMarket ?? true,
        MaxAppliesToMarket = filter.MaxAppliesToMarket ?? true,
    };
}
