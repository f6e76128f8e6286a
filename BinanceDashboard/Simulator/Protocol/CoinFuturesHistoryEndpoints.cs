using System.Globalization;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Trades and income of COIN-M, oldest first; quantities count contracts, and an income's identifier is a text here.</summary>
internal static class CoinFuturesHistoryEndpoints
{
    private const int MostIncomeDays = 365;
    private static readonly WindowRule TradeWindow = WindowRule.Futures(7);
    private static readonly WindowRule IncomeWindow = WindowRule.Futures(MostIncomeDays) with { Usual = TimeSpan.FromDays(7) };

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/dapi/v1/userTrades", WeightPool.Futures, 5, WriteTrades) { IsSigned = true },
        new("/dapi/v1/income", WeightPool.Futures, 20, WriteIncome) { IsSigned = true },
    ];

    private static void WriteTrades(ApiCall call)
    {
        var symbols = Contracts.Named(call.Parameters).Select(contract => contract.Symbol).ToList();
        if (call.Parameters.WasSent("pair") && (call.Parameters.WasSent("fromId") || call.Parameters.WasSent("orderId"))) throw Paging.BadCombination();
        var fills = call.Books.Fills.Where(fill => fill.Market == Market.Coinm && symbols.Contains(fill.Symbol));
        call.Json.WriteStartArray();
        foreach (var fill in FuturesHistoryEndpoints.TradesOf(call, fills, TradeWindow, call.Parameters.FuturesLimit(50, 1000))) WriteTrade(call, fill);
        call.Json.WriteEndArray();
    }

    private static void WriteTrade(ApiCall call, FillRow fill)
    {
        var (json, contract) = (call.Json, Contracts.Find(fill.Symbol));
        json.WriteStartObject();
        json.WriteString("symbol", fill.Symbol);
        json.WriteNumber("id", fill.Id);
        json.WriteNumber("orderId", fill.OrderId);
        json.WriteString("pair", contract.Pair);
        json.WriteString("side", fill.IsBuy ? "BUY" : "SELL");
        json.WriteShortDecimal("price", fill.Price);
        json.WriteDecimal("qty", fill.Quantity, "F0");
        json.WriteDecimal("realizedPnl", fill.RealizedProfit);
        json.WriteString("marginAsset", contract.Asset);
        json.WriteDecimal("baseQty", fill.BaseQuantity);
        json.WriteDecimal("commission", fill.Commission);
        json.WriteString("commissionAsset", fill.CommissionAsset);
        json.WriteNumber("time", fill.At.ToUnixTimeMilliseconds());
        json.WriteString("positionSide", FuturesMode.Text(fill.Side));
        json.WriteBoolean("buyer", fill.IsBuy);
        json.WriteBoolean("maker", fill.IsMaker);
        json.WriteEndObject();
    }

    private static void WriteIncome(ApiCall call)
    {
        var symbol = call.Parameters.Text("symbol") is { } wanted ? Contracts.Find(wanted).Symbol : null;
        call.Json.WriteStartArray();
        foreach (var row in FuturesHistoryEndpoints.IncomeOf(call, Market.Coinm, symbol, IncomeWindow))
        {
            call.Json.WriteStartObject();
            FuturesHistoryEndpoints.WriteIncomeHead(call, row);
            call.Json.WriteString("info", InfoOf(row));
            call.Json.WriteString("tranId", row.Id.ToString(CultureInfo.InvariantCulture));
            FuturesHistoryEndpoints.WriteIncomeEnd(call, row);
        }

        call.Json.WriteEndArray();
    }

    private static string InfoOf(IncomeRow row) => row.Type == "TRANSFER" ? row.Amount > 0 ? "DEPOSIT" : "WITHDRAW" : row.Info;
}
