using System.Text.Json;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Fills and orders as the spot and the margin endpoints print them.</summary>
internal static class TradingJson
{
    public static void WriteSpot(ApiCall call, FillRow fill)
    {
        call.Json.WriteStartObject();
        WriteShared(call.Json, fill);
        call.Json.WriteNumber("orderListId", -1);
        call.Json.WriteDecimal("quoteQty", fill.QuoteQuantity);
        call.Json.WriteNumber("time", call.Stamp(fill.At));
        call.Json.WriteEndObject();
    }

    public static void WriteMargin(ApiCall call, FillRow fill)
    {
        call.Json.WriteStartObject();
        WriteShared(call.Json, fill);
        call.Json.WriteBoolean("isIsolated", fill.Market == Market.IsolatedMargin);
        call.Json.WriteNumber("time", fill.At.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }

    public static void WriteSpot(ApiCall call, OrderRow order)
    {
        call.Json.WriteStartObject();
        WriteShared(call.Json, order);
        call.Json.WriteNumber("orderListId", -1);
        call.Json.WriteNumber("time", call.Stamp(order.CreatedAt));
        call.Json.WriteNumber("updateTime", call.Stamp(order.UpdatedAt));
        call.Json.WriteNumber("workingTime", call.Stamp(order.CreatedAt));
        call.Json.WriteDecimal("origQuoteOrderQty", 0);
        call.Json.WriteEndObject();
    }

    public static void WriteMargin(ApiCall call, OrderRow order)
    {
        call.Json.WriteStartObject();
        WriteShared(call.Json, order);
        call.Json.WriteBoolean("isIsolated", order.Market == Market.IsolatedMargin);
        call.Json.WriteNumber("time", order.CreatedAt.ToUnixTimeMilliseconds());
        call.Json.WriteNumber("updateTime", order.UpdatedAt.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }

    private static void WriteShared(Utf8JsonWriter json, FillRow fill)
    {
        json.WriteString("symbol", fill.Symbol);
        json.WriteNumber("id", fill.Id);
        json.WriteNumber("orderId", fill.OrderId);
        json.WriteDecimal("price", fill.Price);
        json.WriteDecimal("qty", fill.Quantity);
        json.WriteDecimal("commission", fill.Commission);
        json.WriteString("commissionAsset", fill.CommissionAsset);
        json.WriteBoolean("isBuyer", fill.IsBuy);
        json.WriteBoolean("isMaker", fill.IsMaker);
        json.WriteBoolean("isBestMatch", true);
    }

    private static void WriteShared(Utf8JsonWriter json, OrderRow order)
    {
        json.WriteString("symbol", order.Symbol);
        json.WriteNumber("orderId", order.Id);
        json.WriteString("clientOrderId", order.ClientId);
        json.WriteDecimal("price", order.Price);
        json.WriteDecimal("origQty", order.Quantity);
        json.WriteDecimal("executedQty", order.Executed);
        json.WriteDecimal("cummulativeQuoteQty", order.ExecutedQuote);
        json.WriteString("status", order.Status);
        json.WriteString("timeInForce", order.TimeInForce);
        json.WriteString("type", order.Type);
        json.WriteString("side", order.IsBuy ? "BUY" : "SELL");
        foreach (var name in (string[])["stopPrice", "icebergQty"]) json.WriteDecimal(name, 0);
        json.WriteBoolean("isWorking", true);
        json.WriteString("selfTradePreventionMode", "EXPIRE_MAKER");
    }
}
