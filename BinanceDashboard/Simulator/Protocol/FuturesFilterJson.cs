using System.Text.Json;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The filters of a futures symbol.</summary>
internal static class FuturesFilterJson
{
    public static void Write(Utf8JsonWriter json, Instrument instrument)
    {
        json.WriteStartArray("filters");
        WriteDecimals(json, "PRICE_FILTER", ("minPrice", instrument.Tick), ("maxPrice", instrument.MaxPrice), ("tickSize", instrument.Tick));
        WriteDecimals(json, "LOT_SIZE", ("minQty", instrument.Step), ("maxQty", instrument.MaxQuantity), ("stepSize", instrument.Step));
        WriteDecimals(json, "MARKET_LOT_SIZE", ("minQty", instrument.Step), ("maxQty", instrument.MarketMaxQuantity), ("stepSize", instrument.Step));
        WriteCount(json, "MAX_NUM_ORDERS", 200);
        if (instrument.IsInverse) WriteCount(json, "MAX_NUM_ALGO_ORDERS", 20);
        else WriteDecimals(json, "MIN_NOTIONAL", ("notional", 5));
        WriteBand(json);
        WritePositionControl(json);
        json.WriteEndArray();
    }

    private static void WriteDecimals(Utf8JsonWriter json, string type, params ReadOnlySpan<(string Name, decimal Value)> fields)
    {
        json.WriteStartObject();
        json.WriteString("filterType", type);
        foreach (var (name, value) in fields) json.WriteShortDecimal(name, value);
        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, string type, int limit)
    {
        json.WriteStartObject();
        json.WriteString("filterType", type);
        json.WriteNumber("limit", limit);
        json.WriteEndObject();
    }

    private static void WriteBand(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("filterType", "PERCENT_PRICE");
        json.WriteString("multiplierUp", "1.0500");
        json.WriteString("multiplierDown", "0.9500");
        json.WriteString("multiplierDecimal", "4");
        json.WriteEndObject();
    }

    private static void WritePositionControl(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("filterType", "POSITION_RISK_CONTROL");
        json.WriteString("positionControlSide", "NONE");
        json.WriteEndObject();
    }
}
