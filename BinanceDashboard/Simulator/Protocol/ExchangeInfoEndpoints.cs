using System.Text.Json;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The rules of the spot market: limits, symbols and their filters.</summary>
internal static class ExchangeInfoEndpoints
{
    private static readonly string[] SpotOrderTypes = ["LIMIT", "LIMIT_MAKER", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"];
    private static readonly string[] SpotFlags =
    [
        "icebergAllowed", "ocoAllowed", "otoAllowed", "opoAllowed", "quoteOrderQtyMarketAllowed", "allowTrailingStop", "cancelReplaceAllowed",
        "amendAllowed", "pegInstructionsAllowed", "isSpotTradingAllowed", "isMarginTradingAllowed",
    ];

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/api/v3/exchangeInfo", WeightPool.Spot, 20, WriteSpot),
    ];

    private static void WriteSpot(ApiCall call)
    {
        var symbols = SpotMarketEndpoints.Chosen(call.Parameters);
        WriteHead(call);
        call.Json.WriteStartArray("rateLimits");
        WriteLimit(call.Json, "REQUEST_WEIGHT", "MINUTE", 1, 6000);
        WriteLimit(call.Json, "ORDERS", "SECOND", 10, 100);
        WriteLimit(call.Json, "ORDERS", "DAY", 1, 200_000);
        WriteLimit(call.Json, "RAW_REQUESTS", "MINUTE", 5, 300_000);
        call.Json.WriteEndArray();
        call.Json.WriteStartArray("exchangeFilters");
        call.Json.WriteEndArray();
        call.Json.WriteStartArray("symbols");
        foreach (var symbol in symbols) WriteSpotSymbol(call.Json, symbol);
        call.Json.WriteEndArray();
        call.Json.WriteEndObject();
    }

    private static void WriteSpotSymbol(Utf8JsonWriter json, SymbolListing symbol)
    {
        WriteAssets(json, symbol);
        foreach (var name in (string[])["quotePrecision", "baseCommissionPrecision", "quoteCommissionPrecision", "quoteAssetPrecision"]) json.WriteNumber(name, 8);
        WriteTexts(json, "orderTypes", SpotOrderTypes);
        foreach (var flag in SpotFlags) json.WriteBoolean(flag, true);
        WriteFilters(json, symbol, symbol.Step, "NOTIONAL", "minNotional");
        WriteTexts(json, "permissions", []);
        json.WriteStartArray("permissionSets");
        json.WriteStartArray();
        json.WriteStringValue("SPOT");
        json.WriteStringValue("MARGIN");
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteString("defaultSelfTradePreventionMode", "EXPIRE_MAKER");
        WriteTexts(json, "allowedSelfTradePreventionModes", ["EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"]);
        json.WriteEndObject();
    }

    private static void WriteHead(ApiCall call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("timezone", "UTC");
        call.Json.WriteNumber("serverTime", call.Now.ToUnixTimeMilliseconds());
    }

    private static void WriteAssets(Utf8JsonWriter json, SymbolListing symbol)
    {
        json.WriteStartObject();
        json.WriteString("symbol", symbol.Symbol);
        json.WriteString("status", "TRADING");
        json.WriteString("baseAsset", symbol.Base);
        json.WriteNumber("baseAssetPrecision", 8);
        json.WriteString("quoteAsset", symbol.Quote);
    }

    private static void WriteFilters(Utf8JsonWriter json, SymbolListing symbol, decimal step, string notionalFilter, string notionalField)
    {
        json.WriteStartArray("filters");
        json.WriteStartObject();
        json.WriteString("filterType", "PRICE_FILTER");
        json.WriteDecimal("minPrice", symbol.Tick);
        json.WriteDecimal("maxPrice", 1_000_000);
        json.WriteDecimal("tickSize", symbol.Tick);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("filterType", "LOT_SIZE");
        json.WriteDecimal("minQty", step);
        json.WriteDecimal("maxQty", 9_000_000);
        json.WriteDecimal("stepSize", step);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("filterType", notionalFilter);
        json.WriteDecimal(notionalField, symbol.Quote == "BTC" ? 0.0001m : 5m);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLimit(Utf8JsonWriter json, string type, string interval, int count, int limit)
    {
        json.WriteStartObject();
        json.WriteString("rateLimitType", type);
        json.WriteString("interval", interval);
        json.WriteNumber("intervalNum", count);
        json.WriteNumber("limit", limit);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, string[] texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
