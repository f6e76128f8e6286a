using System.Globalization;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Trades and income of USD-M, oldest first.</summary>
internal static class FuturesHistoryEndpoints
{
    private const int TradeMonths = 6;
    private const int IncomeMonths = 3;
    private static readonly WindowRule TradeWindow = WindowRule.Futures(7) with { ReachMonths = TradeMonths };
    private static readonly WindowRule IncomeWindow = WindowRule.Futures(7) with { Longest = null, ReachMonths = IncomeMonths };

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/fapi/v1/userTrades", WeightPool.Futures, 5, WriteTrades) { IsSigned = true },
        new("/fapi/v1/income", WeightPool.Futures, 30, WriteIncome) { IsSigned = true },
    ];

    private static void WriteTrades(ApiCall call)
    {
        var symbol = Perpetuals.Required(call.Parameters).Symbol;
        var fills = call.Books.Fills.Where(fill => fill.Market == Market.Usdm && fill.Symbol == symbol);
        call.Json.WriteStartArray();
        foreach (var fill in TradesOf(call, fills, TradeWindow, call.Parameters.FuturesLimit(500, 1000))) WriteTrade(call, fill);
        call.Json.WriteEndArray();
    }

    /// <summary>From an identifier on, or in a window; an order's trades alone where one is named.</summary>
    public static IReadOnlyList<FillRow> TradesOf(ApiCall call, IEnumerable<FillRow> fills, WindowRule rule, int limit)
    {
        var (first, order) = (call.Parameters.Number("fromId"), call.Parameters.Number("orderId"));
        if (first is not null && (call.Parameters.WasSent("startTime") || call.Parameters.WasSent("endTime"))) throw Paging.BadCombination();
        var asked = fills.Where(fill => order is null || fill.OrderId == order).OrderBy(fill => fill.At).ThenBy(fill => fill.Id);
        if (first is null) return FuturesWindow.Read(call, rule).Cut(asked, fill => fill.At, limit);
        var oldest = rule.ReachMonths is { } months ? call.World.Now.AddMonths(-months) : DateTimeOffset.MinValue;
        return [.. asked.Where(fill => fill.Id >= first && fill.At >= oldest).OrderBy(fill => fill.Id).Take(limit)];
    }

    private static void WriteTrade(ApiCall call, FillRow fill)
    {
        var json = call.Json;
        json.WriteStartObject();
        json.WriteBoolean("buyer", fill.IsBuy);
        json.WriteDecimal("commission", fill.Commission);
        json.WriteString("commissionAsset", fill.CommissionAsset);
        json.WriteNumber("id", fill.Id);
        json.WriteBoolean("maker", fill.IsMaker);
        json.WriteNumber("orderId", fill.OrderId);
        json.WriteShortDecimal("price", fill.Price);
        json.WriteDecimal("qty", fill.Quantity, Perpetuals.QuantityPlaces(fill.Symbol));
        json.WriteShortDecimal("quoteQty", fill.QuoteQuantity);
        json.WriteDecimal("realizedPnl", fill.RealizedProfit);
        json.WriteString("side", fill.IsBuy ? "BUY" : "SELL");
        json.WriteString("positionSide", FuturesMode.Text(fill.Side));
        json.WriteString("symbol", fill.Symbol);
        json.WriteNumber("time", fill.At.ToUnixTimeMilliseconds());
        json.WriteEndObject();
    }

    private static void WriteIncome(ApiCall call)
    {
        var symbol = Perpetuals.Wanted(call.Parameters)?.Symbol;
        call.Json.WriteStartArray();
        foreach (var row in IncomeOf(call, Market.Usdm, symbol, IncomeWindow))
        {
            call.Json.WriteStartObject();
            WriteIncomeHead(call, row);
            call.Json.WriteString("info", row.Info.Length > 0 ? row.Info : row.Type);
            call.Json.WriteNumber("tranId", row.Id);
            WriteIncomeEnd(call, row);
        }

        call.Json.WriteEndArray();
    }

    public static IReadOnlyList<IncomeRow> IncomeOf(ApiCall call, Market market, string? symbol, WindowRule rule)
    {
        var (window, type, limit) = (FuturesWindow.Read(call, rule), call.Parameters.Text("incomeType"), call.Parameters.FuturesLimit(100, 1000));
        var rows = call.Books.Incomes
            .Where(row => row.Market == market && window.Contains(row.At) && (type is null || row.Type == type) && (symbol is null || row.Symbol == symbol))
            .OrderBy(row => row.At);
        return call.Parameters.Page(rows, limit);
    }

    public static void WriteIncomeHead(ApiCall call, IncomeRow row)
    {
        call.Json.WriteString("symbol", row.Symbol);
        call.Json.WriteString("incomeType", row.Type);
        call.Json.WriteDecimal("income", row.Amount);
        call.Json.WriteString("asset", row.Asset);
        call.Json.WriteNumber("time", row.At.ToUnixTimeMilliseconds());
    }

    public static void WriteIncomeEnd(ApiCall call, IncomeRow row)
    {
        call.Json.WriteString("tradeId", row.TradeId is { } id ? id.ToString(CultureInfo.InvariantCulture) : "");
        call.Json.WriteEndObject();
    }
}
