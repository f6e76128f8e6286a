using System.Text.Json;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The filters of a pair, with the rules that its listing carries.</summary>
internal static class SpotFilters
{
    private static readonly (string Type, string Field, int Limit)[] Counts =
    [
        ("ICEBERG_PARTS", "limit", 100), ("MAX_NUM_ORDERS", "maxNumOrders", 200), ("MAX_NUM_ORDER_LISTS", "maxNumOrderLists", 20),
        ("MAX_NUM_ALGO_ORDERS", "maxNumAlgoOrders", 5), ("MAX_NUM_ORDER_AMENDS", "maxNumOrderAmends", 10),
    ];

    public static void Write(Utf8JsonWriter json, SymbolListing symbol)
    {
        json.WriteStartArray("filters");
        WriteDecimals(json, "PRICE_FILTER", ("minPrice", symbol.MinPrice), ("maxPrice", symbol.MaxPrice), ("tickSize", symbol.Tick));
        WriteDecimals(json, "LOT_SIZE", ("minQty", symbol.MinQuantity), ("maxQty", symbol.MaxQuantity), ("stepSize", symbol.Step));
        WriteDecimals(json, "MARKET_LOT_SIZE", ("minQty", 0), ("maxQty", symbol.MarketMaxQuantity), ("stepSize", 0));
        WriteNumbers(json, "TRAILING_DELTA", ("minTrailingAboveDelta", 10), ("maxTrailingAboveDelta", 2000), ("minTrailingBelowDelta", 10), ("maxTrailingBelowDelta", 2000));
        WriteSides(json);
        WriteNotional(json, symbol);
        foreach (var (type, field, limit) in Counts) WriteNumbers(json, type, (field, limit));
        json.WriteEndArray();
    }

    private static void WriteDecimals(Utf8JsonWriter json, string type, params (string Name, decimal Value)[] fields)
    {
        WriteStart(json, type);
        foreach (var (name, value) in fields) json.WriteDecimal(name, value);
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string type, params (string Name, int Value)[] fields)
    {
        WriteStart(json, type);
        foreach (var (name, value) in fields) json.WriteNumber(name, value);
        json.WriteEndObject();
    }

    private static void WriteSides(Utf8JsonWriter json)
    {
        WriteStart(json, "PERCENT_PRICE_BY_SIDE");
        foreach (var (name, factor) in ((string, string)[])[("bidMultiplierUp", "5"), ("bidMultiplierDown", "0.2"), ("askMultiplierUp", "5"), ("askMultiplierDown", "0.2")]) json.WriteString(name, factor);
        json.WriteNumber("avgPriceMins", 5);
        json.WriteEndObject();
    }

    private static void WriteNotional(Utf8JsonWriter json, SymbolListing symbol)
    {
        WriteStart(json, "NOTIONAL");
        json.WriteDecimal("minNotional", symbol.MinNotional);
        json.WriteBoolean("applyMinToMarket", true);
        json.WriteDecimal("maxNotional", symbol.MaxNotional);
        json.WriteBoolean("applyMaxToMarket", false);
        json.WriteNumber("avgPriceMins", 5);
        json.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("filterType", type);
    }
}
