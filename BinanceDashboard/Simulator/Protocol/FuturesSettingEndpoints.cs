using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>How the USD-M account is set, and the rates and rules that it has.</summary>
internal static class FuturesSettingEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/fapi/v1/accountConfig", WeightPool.Futures, 5, WriteAccount) { IsSigned = true },
        new("/fapi/v1/symbolConfig", WeightPool.Futures, 5, WriteSymbols) { IsSigned = true },
        new("/fapi/v1/multiAssetsMargin", WeightPool.Futures, 30, call => WriteFlag(call, "multiAssetsMargin", false)) { IsSigned = true },
        new("/fapi/v1/positionSide/dual", WeightPool.Futures, 30, call => WriteFlag(call, "dualSidePosition", call.Books.IsHedged)) { IsSigned = true },
        new("/fapi/v1/feeBurn", WeightPool.Futures, 30, call => WriteFlag(call, "feeBurn", false)) { IsSigned = true },
        new("/fapi/v1/leverageBracket", WeightPool.Futures, 1, WriteBrackets) { IsSigned = true },
        new("/fapi/v1/commissionRate", WeightPool.Futures, 20, call => WriteCommission(call, Perpetuals.Required(call.Parameters).Symbol)) { IsSigned = true },
        new("/fapi/v1/apiTradingStatus", WeightPool.Futures, 10, WriteTradingStatus) { IsSigned = true, WeightOf = static parameters => parameters.WasSent("symbol") ? 1 : 10 },
        new("/fapi/v1/rateLimit/order", WeightPool.Futures, 1, WriteOrderLimits) { IsSigned = true },
        new("/fapi/v1/adlQuantile", WeightPool.Futures, 5, WriteQuantiles) { IsSigned = true },
        new("/fapi/v1/positionMargin/history", WeightPool.Futures, 1, WriteMarginMoves) { IsSigned = true },
    ];

    public static void WriteFlag(ApiCall call, string name, bool value)
    {
        call.Json.WriteStartObject();
        call.Json.WriteBoolean(name, value);
        call.Json.WriteEndObject();
    }

    public static void WriteCommission(ApiCall call, string symbol)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("symbol", symbol);
        call.Json.WriteString("makerCommissionRate", "0.000200");
        call.Json.WriteString("takerCommissionRate", "0.000500");
        call.Json.WriteEndObject();
    }

    /// <summary>Deleveraging by the exchange, of the positions that are open.</summary>
    public static void WriteQuantile(Utf8JsonWriter json, IGrouping<string, FuturesPosition> positions)
    {
        json.WriteStartObject();
        json.WriteString("symbol", positions.Key);
        json.WriteStartObject("adlQuantile");
        foreach (var side in (PositionSide[])[PositionSide.Long, PositionSide.Short, PositionSide.Both])
            json.WriteNumber(FuturesMode.Text(side), positions.Any(position => position.Key.Side == side) ? 1 : 0);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAccount(ApiCall call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteNumber("feeTier", 0);
        foreach (var name in (string[])["canTrade", "canDeposit", "canWithdraw"]) call.Json.WriteBoolean(name, true);
        call.Json.WriteBoolean("dualSidePosition", call.Books.IsHedged);
        call.Json.WriteNumber("updateTime", 0);
        call.Json.WriteBoolean("multiAssetsMargin", false);
        call.Json.WriteNumber("tradeGroupId", -1);
        call.Json.WriteEndObject();
    }

    private static void WriteSymbols(ApiCall call)
    {
        call.Json.WriteStartArray();
        foreach (var symbol in Perpetuals.Chosen(call.Parameters))
        {
            var positions = FuturesPositions.Every(call.Books, symbol).ToList();
            call.Json.WriteStartObject();
            call.Json.WriteString("symbol", symbol.Symbol);
            call.Json.WriteString("marginType", positions.Exists(position => position.IsIsolated) ? "ISOLATED" : "CROSSED");
            call.Json.WriteString("isAutoAddMargin", "false");
            call.Json.WriteNumber("leverage", (int)positions.Max(position => position.Leverage));
            call.Json.WriteString("maxNotionalValue", "1000000");
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }

    private static void WriteBrackets(ApiCall call)
    {
        call.Json.WriteStartArray();
        foreach (var symbol in Perpetuals.Chosen(call.Parameters))
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("symbol", symbol.Symbol);
            call.Json.WriteNumber("notionalCoef", 1);
            call.Json.WriteStartArray("brackets");
            WriteBracket(call.Json, 1, 50, 0, 1_000_000);
            WriteBracket(call.Json, 2, 20, 1_000_000, 20_000_000);
            call.Json.WriteEndArray();
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }

    private static void WriteBracket(Utf8JsonWriter json, int number, int leverage, long floor, long cap)
    {
        json.WriteStartObject();
        json.WriteNumber("bracket", number);
        json.WriteNumber("initialLeverage", leverage);
        json.WriteNumber("notionalCap", cap);
        json.WriteNumber("notionalFloor", floor);
        json.WriteNumber("maintMarginRatio", FuturesMargin.MaintenanceRate);
        json.WriteNumber("cum", 0);
        json.WriteEndObject();
    }

    private static void WriteTradingStatus(ApiCall call)
    {
        Perpetuals.Wanted(call.Parameters);
        call.Json.WriteStartObject();
        call.Json.WriteStartObject("indicators");
        call.Json.WriteEndObject();
        call.Json.WriteNumber("updateTime", call.Now.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }

    private static void WriteOrderLimits(ApiCall call)
    {
        call.Json.WriteStartArray();
        FuturesExchangeInfoEndpoints.WriteLimit(call.Json, "ORDERS", "SECOND", 10, 300);
        FuturesExchangeInfoEndpoints.WriteLimit(call.Json, "ORDERS", "MINUTE", 1, 1200);
        call.Json.WriteEndArray();
    }

    private static void WriteQuantiles(ApiCall call)
    {
        var wanted = Perpetuals.Wanted(call.Parameters);
        call.Json.WriteStartArray();
        foreach (var positions in FuturesDesk.PositionsOf(call.Books).Where(position => wanted is null || position.Symbol == wanted.Symbol).GroupBy(position => position.Symbol))
            WriteQuantile(call.Json, positions);
        call.Json.WriteEndArray();
    }

    private static void WriteMarginMoves(ApiCall call)
    {
        Perpetuals.Required(call.Parameters);
        call.Json.WriteStartArray();
        call.Json.WriteEndArray();
    }
}
