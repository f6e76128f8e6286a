using System.Text.Json;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>An order as both futures markets print it; COIN-M names the pair and counts the executed part in the coin.</summary>
internal static class FuturesOrderJson
{
    public static void WriteList(ApiCall call, IEnumerable<OrderRow> orders)
    {
        call.Json.WriteStartArray();
        foreach (var order in orders) Write(call.Json, order, isForced: false);
        call.Json.WriteEndArray();
    }

    public static void WriteForced(ApiCall call, IEnumerable<OrderRow> orders)
    {
        call.Json.WriteStartArray();
        foreach (var order in orders) Write(call.Json, order, isForced: true);
        call.Json.WriteEndArray();
    }

    /// <param name="isForced">The list of forced orders has fewer fields.</param>
    public static void Write(Utf8JsonWriter json, OrderRow order, bool isForced)
    {
        json.WriteStartObject();
        WriteAmounts(json, order);
        json.WriteString("clientOrderId", order.ClientId);
        json.WriteNumber("orderId", order.Id);
        json.WriteString("origType", order.Type);
        json.WriteShortDecimal("price", order.Price);
        json.WriteBoolean("reduceOnly", order.ReduceOnly);
        json.WriteString("side", order.IsBuy ? "BUY" : "SELL");
        json.WriteString("positionSide", FuturesMode.Text(order.Side));
        json.WriteString("status", order.Status);
        json.WriteString("stopPrice", "0");
        json.WriteBoolean("closePosition", false);
        json.WriteString("symbol", order.Symbol);
        json.WriteNumber("time", order.CreatedAt.ToUnixTimeMilliseconds());
        json.WriteString("timeInForce", order.TimeInForce);
        json.WriteString("type", order.Type);
        json.WriteNumber("updateTime", order.UpdatedAt.ToUnixTimeMilliseconds());
        json.WriteString("workingType", "CONTRACT_PRICE");
        if (!isForced) WriteModes(json, order);
        json.WriteEndObject();
    }

    private static void WriteAmounts(Utf8JsonWriter json, OrderRow order)
    {
        if (order.Market == Market.Usdm)
        {
            json.WriteDecimal("avgPrice", order.Executed == 0 ? 0 : order.ExecutedQuote / order.Executed, "F5");
            json.WriteShortDecimal("cumQuote", order.ExecutedQuote);
            json.WriteDecimal("executedQty", order.Executed, Perpetuals.QuantityPlaces(order.Symbol));
            json.WriteDecimal("origQty", order.Quantity, Perpetuals.QuantityPlaces(order.Symbol));
            return;
        }

        var contract = Contracts.Find(order.Symbol);
        json.WriteString("pair", contract.Pair);
        json.WriteDecimal("avgPrice", order.ExecutedQuote == 0 ? 0 : order.Executed * contract.Size / order.ExecutedQuote, "F1");
        json.WriteShortDecimal("cumBase", order.ExecutedQuote);
        json.WriteDecimal("executedQty", order.Executed, "F0");
        json.WriteDecimal("origQty", order.Quantity, "F0");
    }

    private static void WriteModes(Utf8JsonWriter json, OrderRow order)
    {
        json.WriteBoolean("priceProtect", false);
        json.WriteString("priceMatch", "NONE");
        json.WriteString("selfTradePreventionMode", "EXPIRE_MAKER");
        if (order.Market == Market.Usdm) json.WriteNumber("goodTillDate", 0);
    }
}
