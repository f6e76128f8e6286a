using System.Text.Json;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The rules of USD-M futures: limits, symbols and their filters.</summary>
internal static class ExchangeInfoEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/fapi/v1/exchangeInfo", WeightPool.Futures, 1, WriteFutures),
    ];

    private static void WriteFutures(ApiCall call)
    {
        WriteHead(call);
        call.Json.WriteStartArray("rateLimits");
        WriteLimit(call.Json, "REQUEST_WEIGHT", "MINUTE", 1, 2400);
        WriteLimit(call.Json, "ORDERS", "MINUTE", 1, 1200);
        WriteLimit(call.Json, "ORDERS", "SECOND", 10, 300);
        call.Json.WriteEndArray();
        call.Json.WriteStartArray("exchangeFilters");
        call.Json.WriteEndArray();
        call.Json.WriteStartArray("assets");
        foreach (var asset in (string[])["USDT", "USDC", "BTC", "BNB"])
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("asset", asset);
            call.Json.WriteBoolean("marginAvailable", true);
            call.Json.WriteString("autoAssetExchange", "-10000");
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
        call.Json.WriteStartArray("symbols");
        foreach (var symbol in Listings.Symbols.Where(symbol => symbol.PerpetualStep is not null)) WriteFuturesSymbol(call.Json, symbol, symbol.PerpetualStep ?? 0);
        call.Json.WriteEndArray();
        call.Json.WriteEndObject();
    }

    private static void WriteFuturesSymbol(Utf8JsonWriter json, SymbolListing symbol, decimal step)
    {
        WriteAssets(json, symbol);
        json.WriteString("pair", symbol.Symbol);
        json.WriteString("contractType", "PERPETUAL");
        json.WriteNumber("deliveryDate", 4_133_404_800_000);
        json.WriteNumber("onboardDate", 1_569_398_400_000);
        json.WriteString("maintMarginPercent", "2.5000");
        json.WriteString("requiredMarginPercent", "5.0000");
        json.WriteString("marginAsset", Listings.Dollar);
        json.WriteNumber("pricePrecision", symbol.Tick.Scale);
        json.WriteNumber("quantityPrecision", step.Scale);
        json.WriteNumber("quotePrecision", 8);
        json.WriteString("underlyingType", "COIN");
        WriteTexts(json, "underlyingSubType", ["PoW"]);
        json.WriteString("triggerProtect", "0.0500");
        json.WriteString("liquidationFee", "0.012500");
        json.WriteString("marketTakeBound", "0.05");
        json.WriteNumber("maxMoveOrderLimit", 10_000);
        WriteFilters(json, symbol, step, "MIN_NOTIONAL", "notional");
        WriteTexts(json, "orderTypes", ["LIMIT", "MARKET"]);
        WriteTexts(json, "timeInForce", ["GTC", "IOC", "FOK", "GTX", "GTD"]);
        WriteTexts(json, "permissionSets", ["GRID", "COPY", "DCA"]);
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
