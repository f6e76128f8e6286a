using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The risk of USD-M positions. Here the profit's name has a capital R.</summary>
internal static class FuturesPositionEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/fapi/v2/positionRisk", WeightPool.Futures, 5, WriteOld) { IsSigned = true },
        new("/fapi/v3/positionRisk", WeightPool.Futures, 5, WriteNew) { IsSigned = true },
    ];

    private static void WriteOld(ApiCall call)
    {
        call.Json.WriteStartArray();
        foreach (var position in FuturesPositions.Every(call.Books, Perpetuals.Wanted(call.Parameters)))
        {
            call.Json.WriteStartObject();
            WriteHead(call, position);
            call.Json.WriteString("marginType", position.IsIsolated ? "isolated" : "cross");
            call.Json.WriteString("isAutoAddMargin", "false");
            call.Json.WriteShortDecimal("leverage", position.Leverage);
            call.Json.WriteString("maxNotionalValue", "1000000");
            WriteEnd(call.Json, position);
        }

        call.Json.WriteEndArray();
    }

    private static void WriteNew(ApiCall call)
    {
        call.Json.WriteStartArray();
        foreach (var position in FuturesPositions.Used(call.Books, Perpetuals.Wanted(call.Parameters)))
        {
            var margin = FuturesPositions.MarginOf(call, position);
            call.Json.WriteStartObject();
            WriteHead(call, position);
            call.Json.WriteString("marginAsset", Listings.Dollar);
            call.Json.WriteShortDecimal("initialMargin", decimal.Round(margin.Initial, 8));
            call.Json.WriteShortDecimal("maintMargin", decimal.Round(margin.Maintenance, 8));
            call.Json.WriteShortDecimal("positionInitialMargin", decimal.Round(margin.PositionInitial, 8));
            call.Json.WriteShortDecimal("openOrderInitialMargin", decimal.Round(margin.OrderInitial, 8));
            call.Json.WriteNumber("adl", margin.Unrealized > 0 ? 2 : 1);
            call.Json.WriteShortDecimal("bidNotional", FuturesPositions.OrderNotional(call.Books, position.Key, isBuy: true));
            call.Json.WriteShortDecimal("askNotional", FuturesPositions.OrderNotional(call.Books, position.Key, isBuy: false));
            WriteEnd(call.Json, position);
        }

        call.Json.WriteEndArray();
    }

    private static void WriteHead(ApiCall call, FuturesPosition position)
    {
        var margin = FuturesPositions.MarginOf(call, position);
        call.Json.WriteString("symbol", position.Symbol);
        call.Json.WriteString("positionSide", FuturesMode.Text(position.Key.Side));
        call.Json.WriteDecimal("positionAmt", position.Quantity, Perpetuals.QuantityPlaces(position.Symbol));
        call.Json.WriteShortDecimal("entryPrice", position.EntryPrice);
        call.Json.WriteShortDecimal("breakEvenPrice", FuturesMargin.BreakEvenPrice(position));
        call.Json.WriteDecimal("markPrice", call.World.Futures.MarkPrice(position.Symbol));
        call.Json.WriteDecimal("unRealizedProfit", margin.Unrealized);
        call.Json.WriteShortDecimal("liquidationPrice", FuturesPositions.LiquidationPrice(call, position));
        call.Json.WriteShortDecimal("isolatedMargin", margin.IsolatedWallet + margin.IsolatedUnrealized);
        call.Json.WriteShortDecimal("notional", decimal.Round(Math.Sign(position.Quantity) * margin.Notional, 8));
        call.Json.WriteShortDecimal("isolatedWallet", margin.IsolatedWallet);
    }

    private static void WriteEnd(Utf8JsonWriter json, FuturesPosition position)
    {
        json.WriteNumber("updateTime", position.Quantity == 0 ? 0 : position.UpdatedAt.ToUnixTimeMilliseconds());
        json.WriteEndObject();
    }
}
