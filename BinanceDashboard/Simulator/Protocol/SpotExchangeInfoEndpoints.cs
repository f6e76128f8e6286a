using System.Text.Json;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The rules of the spot market: limits, pairs and their filters.</summary>
internal static class SpotExchangeInfoEndpoints
{
    private static readonly string[] Permissions = ["SPOT", "MARGIN", "TRD_GRP_004"];
    private static readonly string[] OrderTypes = ["LIMIT", "LIMIT_MAKER", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"];
    private static readonly string[] Flags =
    [
        "icebergAllowed", "ocoAllowed", "otoAllowed", "opoAllowed", "quoteOrderQtyMarketAllowed", "allowTrailingStop", "cancelReplaceAllowed",
        "amendAllowed", "pegInstructionsAllowed", "isSpotTradingAllowed", "isMarginTradingAllowed",
    ];

    private static readonly (string Type, string Interval, int Count, int Limit)[] Limits =
    [
        ("REQUEST_WEIGHT", "MINUTE", 1, 6000), ("ORDERS", "SECOND", 10, 100), ("ORDERS", "DAY", 1, 200_000), ("RAW_REQUESTS", "MINUTE", 5, 300_000),
    ];

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/api/v3/exchangeInfo", WeightPool.Spot, 20, Write),
    ];

    private static void Write(ApiCall call)
    {
        var isNamed = call.Parameters.WasSent("symbol") || call.Parameters.WasSent("symbols");
        if (isNamed && (call.Parameters.WasSent("symbolStatus") || call.Parameters.WasSent("permissions"))) throw ApiException.BadCombination();
        var symbols = IsPermitted(call.Parameters.Text("permissions")) ? SpotSymbols.Chosen(call) : [];
        var showsSets = call.Parameters.Text("showPermissionSets") is null || call.Parameters.Flag("showPermissionSets");
        call.Json.WriteStartObject();
        call.Json.WriteString("timezone", "UTC");
        call.Json.WriteNumber("serverTime", call.Stamp(call.Now));
        call.Json.WriteStartArray("rateLimits");
        foreach (var (type, interval, count, limit) in Limits) WriteLimit(call.Json, type, interval, count, limit);
        call.Json.WriteEndArray();
        WriteTexts(call.Json, "exchangeFilters", []);
        call.Json.WriteStartArray("symbols");
        foreach (var symbol in symbols) WriteSymbol(call.Json, symbol, showsSets);
        call.Json.WriteEndArray();
        call.Json.WriteEndObject();
    }

    /// <param name="wanted">One name, or a JSON array of names, one of which is enough.</param>
    private static bool IsPermitted(string? wanted) =>
        wanted is null || wanted.Split(['[', ']', ',', '"'], StringSplitOptions.RemoveEmptyEntries).Any(Permissions.Contains);

    private static void WriteSymbol(Utf8JsonWriter json, SymbolListing symbol, bool showsSets)
    {
        json.WriteStartObject();
        json.WriteString("symbol", symbol.Symbol);
        json.WriteString("status", "TRADING");
        json.WriteString("baseAsset", symbol.Base);
        json.WriteNumber("baseAssetPrecision", 8);
        json.WriteString("quoteAsset", symbol.Quote);
        foreach (var name in (string[])["quotePrecision", "quoteAssetPrecision", "baseCommissionPrecision", "quoteCommissionPrecision"]) json.WriteNumber(name, 8);
        WriteTexts(json, "orderTypes", OrderTypes);
        foreach (var flag in Flags) json.WriteBoolean(flag, true);
        SpotFilters.Write(json, symbol);
        WriteTexts(json, "permissions", []);
        json.WriteStartArray("permissionSets");
        if (showsSets) WriteTexts(json, null, Permissions);
        json.WriteEndArray();
        json.WriteString("defaultSelfTradePreventionMode", "EXPIRE_MAKER");
        WriteTexts(json, "allowedSelfTradePreventionModes", ["EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"]);
        json.WriteEndObject();
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

    private static void WriteTexts(Utf8JsonWriter json, string? name, string[] texts)
    {
        if (name is null) json.WriteStartArray();
        else json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
