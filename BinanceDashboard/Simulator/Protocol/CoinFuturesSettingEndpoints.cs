using System.Text.Json;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>How the COIN-M account is set, and the rates and rules that it has.</summary>
internal static class CoinFuturesSettingEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/dapi/v1/positionSide/dual", WeightPool.Futures, 30, call => FuturesSettingEndpoints.WriteFlag(call, "dualSidePosition", call.Books.IsHedged)) { IsSigned = true },
        new("/dapi/v1/leverageBracket", WeightPool.Futures, 1, WritePairBrackets) { IsSigned = true },
        new("/dapi/v2/leverageBracket", WeightPool.Futures, 1, WriteSymbolBrackets) { IsSigned = true },
        new("/dapi/v1/commissionRate", WeightPool.Futures, 20, call => FuturesSettingEndpoints.WriteCommission(call, Contracts.Required(call.Parameters).Symbol)) { IsSigned = true },
        new("/dapi/v1/adlQuantile", WeightPool.Futures, 5, WriteQuantiles) { IsSigned = true },
        new("/dapi/v1/positionMargin/history", WeightPool.Futures, 1, WriteMarginMoves) { IsSigned = true },
    ];

    private static void WritePairBrackets(ApiCall call) => WriteBrackets(call, Contracts.Chosen(call.Parameters), "pair", contract => contract.Pair);

    private static void WriteSymbolBrackets(ApiCall call) => WriteBrackets(call, Contracts.Chosen(call.Parameters), "symbol", contract => contract.Symbol);

    private static void WriteBrackets(ApiCall call, IEnumerable<CoinContract> contracts, string name, Func<CoinContract, string> nameOf)
    {
        call.Json.WriteStartArray();
        foreach (var contract in contracts)
        {
            call.Json.WriteStartObject();
            call.Json.WriteString(name, nameOf(contract));
            call.Json.WriteStartArray("brackets");
            WriteBracket(call.Json, 1, 50, 0, 50);
            WriteBracket(call.Json, 2, 20, 50, 1_000);
            call.Json.WriteEndArray();
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }

    /// <summary>In units of the coin. The floor's name has one letter too many at Binance as well.</summary>
    private static void WriteBracket(Utf8JsonWriter json, int number, int leverage, int floor, int cap)
    {
        json.WriteStartObject();
        json.WriteNumber("bracket", number);
        json.WriteNumber("initialLeverage", leverage);
        json.WriteNumber("qtyCap", cap);
        json.WriteNumber("qtylFloor", floor);
        json.WriteNumber("maintMarginRatio", FuturesMargin.MaintenanceRate);
        json.WriteNumber("cum", 0);
        json.WriteEndObject();
    }

    private static void WriteQuantiles(ApiCall call)
    {
        var symbols = Contracts.Chosen(call.Parameters).Select(contract => contract.Symbol).ToList();
        call.Json.WriteStartArray();
        foreach (var positions in CoinFuturesDesk.PositionsOf(call.Books).Where(position => symbols.Contains(position.Symbol)).GroupBy(position => position.Symbol))
            FuturesSettingEndpoints.WriteQuantile(call.Json, positions);
        call.Json.WriteEndArray();
    }

    private static void WriteMarginMoves(ApiCall call)
    {
        Contracts.Required(call.Parameters);
        call.Json.WriteStartArray();
        call.Json.WriteEndArray();
    }
}
