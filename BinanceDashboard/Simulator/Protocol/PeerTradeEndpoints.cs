using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>P2P trades, newest first.</summary>
internal static class PeerTradeEndpoints
{
    private static readonly WindowRule Window = WindowRule.Sapi(30) with { StartName = "startTimestamp", EndName = "endTimestamp", ReachMonths = 6 };

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/c2c/orderMatch/listUserOrderHistory", WeightPool.SapiAddress, 1, WriteTrades) { IsSigned = true },
    ];

    private static void WriteTrades(ApiCall call)
    {
        var (window, kind) = (FuturesWindow.Read(call, Window), call.Parameters.Text("tradeType"));
        if (kind is not (null or "BUY" or "SELL")) throw Paging.Invalid("tradeType");
        var rows = call.Books.Border.PeerTrades
            .Where(row => window.Contains(row.CreatedAt) && (kind is null || row.IsBuy == (kind == "BUY")))
            .OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.OrderNumber, StringComparer.Ordinal).ToList();
        BusinessAnswer.Write(call, call.Parameters.Page(rows, call.Parameters.Size("rows", 100, 100)), rows.Count, leavesEmptyOut: false, WriteTrade);
    }

    private static void WriteTrade(ApiCall call, PeerTradeRow row)
    {
        var json = call.Json;
        json.WriteStartObject();
        json.WriteString("orderNumber", row.OrderNumber);
        json.WriteString("advNo", $"1{row.OrderNumber}");
        json.WriteString("tradeType", row.IsBuy ? "BUY" : "SELL");
        json.WriteString("asset", row.Asset);
        json.WriteString("fiat", row.Currency);
        json.WriteString("fiatSymbol", SymbolOf(row.Currency));
        json.WriteDecimal("amount", row.Quantity);
        json.WriteDecimal("totalPrice", row.Total);
        json.WriteShortDecimal("unitPrice", row.Price);
        json.WriteString("orderStatus", row.Status);
        json.WriteNumber("createTime", row.CreatedAt.ToUnixTimeMilliseconds());
        json.WriteString("commission", "0");
        json.WriteString("counterPartNickName", "ab***");
        json.WriteString("advertisementRole", "TAKER");
        json.WriteEndObject();
    }

    private static string SymbolOf(string currency) => currency switch
    {
        "EUR" => "€",
        "USD" => "$",
        "CZK" => "Kč",
        _ => currency,
    };
}
