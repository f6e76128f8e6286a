using System.Text.Json;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The rules of both futures markets: limits, symbols and their filters, whose fields have names of their own.</summary>
internal static class FuturesExchangeInfoEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/fapi/v1/exchangeInfo", WeightPool.Futures, 1, WriteUsdm),
        new("/dapi/v1/exchangeInfo", WeightPool.Futures, 1, WriteCoinm),
    ];

    public static void WriteLimit(Utf8JsonWriter json, string type, string interval, int count, int limit)
    {
        json.WriteStartObject();
        json.WriteString("rateLimitType", type);
        json.WriteString("interval", interval);
        json.WriteNumber("intervalNum", count);
        json.WriteNumber("limit", limit);
        json.WriteEndObject();
    }

    private static void WriteUsdm(ApiCall call)
    {
        WriteHead(call);
        call.Json.WriteStartArray("assets");
        foreach (var asset in FuturesPositions.MarginAssets) WriteAsset(call.Json, asset);
        call.Json.WriteEndArray();
        call.Json.WriteStartArray("symbols");
        foreach (var symbol in Perpetuals.All) WriteSymbol(call.Json, symbol);
        call.Json.WriteEndArray();
        call.Json.WriteEndObject();
    }

    private static void WriteCoinm(ApiCall call)
    {
        WriteHead(call);
        call.Json.WriteStartArray("symbols");
        foreach (var contract in Listings.CoinContracts) WriteContract(call.Json, contract);
        call.Json.WriteEndArray();
        call.Json.WriteEndObject();
    }

    private static void WriteHead(ApiCall call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("timezone", "UTC");
        call.Json.WriteNumber("serverTime", call.Now.ToUnixTimeMilliseconds());
        call.Json.WriteStartArray("rateLimits");
        WriteLimit(call.Json, "REQUEST_WEIGHT", "MINUTE", 1, 2400);
        WriteLimit(call.Json, "ORDERS", "MINUTE", 1, 1200);
        WriteLimit(call.Json, "ORDERS", "SECOND", 10, 300);
        call.Json.WriteEndArray();
        call.Json.WriteStartArray("exchangeFilters");
        call.Json.WriteEndArray();
    }

    /// <summary>The threshold of automatic exchange is a text, or null where there is none.</summary>
    private static void WriteAsset(Utf8JsonWriter json, string asset)
    {
        json.WriteStartObject();
        json.WriteString("asset", asset);
        json.WriteBoolean("marginAvailable", true);
        if (asset == "BNB") json.WriteNull("autoAssetExchange");
        else json.WriteString("autoAssetExchange", asset == Listings.Dollar ? "-10000" : "0");
        json.WriteEndObject();
    }

    private static void WriteSymbol(Utf8JsonWriter json, SymbolListing symbol)
    {
        var instrument = Instrument.Of(symbol);
        json.WriteStartObject();
        WriteCommon(json, instrument, symbol.Base, symbol.Quote, symbol.Quote);
        json.WriteString("status", "TRADING");
        json.WriteNumber("maxMoveOrderLimit", 10_000);
        WriteTexts(json, "timeInForce", ["GTC", "IOC", "FOK", "GTX", "GTD"]);
        WriteTexts(json, "permissionSets", ["GRID", "COPY", "DCA"]);
        FuturesFilterJson.Write(json, instrument);
        json.WriteEndObject();
    }

    private static void WriteContract(Utf8JsonWriter json, CoinContract contract)
    {
        var instrument = Instrument.Of(contract);
        json.WriteStartObject();
        WriteCommon(json, instrument, contract.Asset, "USD", contract.Asset);
        json.WriteString("contractStatus", "TRADING");
        json.WriteNumber("contractSize", contract.Size);
        json.WriteNumber("equalQtyPrecision", 4);
        WriteTexts(json, "timeInForce", ["GTC", "IOC", "FOK", "GTX"]);
        FuturesFilterJson.Write(json, instrument);
        json.WriteEndObject();
    }

    private static void WriteCommon(Utf8JsonWriter json, Instrument instrument, string coin, string quote, string marginAsset)
    {
        json.WriteString("symbol", instrument.Symbol);
        json.WriteString("pair", instrument.Pair);
        json.WriteString("contractType", "PERPETUAL");
        json.WriteNumber("deliveryDate", 4_133_404_800_000);
        json.WriteNumber("onboardDate", 1_569_398_400_000);
        json.WriteString("maintMarginPercent", "2.5000");
        json.WriteString("requiredMarginPercent", "5.0000");
        json.WriteString("baseAsset", coin);
        json.WriteString("quoteAsset", quote);
        json.WriteString("marginAsset", marginAsset);
        json.WriteNumber("pricePrecision", instrument.Tick.Scale);
        json.WriteNumber("quantityPrecision", instrument.Step.Scale);
        json.WriteNumber("baseAssetPrecision", 8);
        json.WriteNumber("quotePrecision", 8);
        json.WriteString("underlyingType", "COIN");
        WriteTexts(json, "underlyingSubType", ["PoW"]);
        json.WriteString("triggerProtect", "0.0500");
        json.WriteString("liquidationFee", "0.012500");
        json.WriteString("marketTakeBound", "0.05");
        WriteTexts(json, "orderTypes", ["LIMIT", "MARKET"]);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, string[] texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
