using System.Text.Json;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What moved in and out of a margin wallet. Cross margin unless a pair is named.</summary>
internal static class MarginFlowEndpoints
{
    private static readonly string[] FlowTypes =
    [
        "TRANSFER", "BORROW", "REPAY", "BUY_INCOME", "BUY_EXPENSE", "SELL_INCOME", "SELL_EXPENSE", "TRADING_COMMISSION", "BUY_LIQUIDATION", "SELL_LIQUIDATION",
        "REPAY_LIQUIDATION", "OTHER_LIQUIDATION", "LIQUIDATION_FEE", "SMALL_BALANCE_CONVERT", "COMMISSION_RETURN", "SMALL_CONVERT",
    ];

    private static readonly HistoryRule FlowRule = new()
    {
        Longest = TimeSpan.FromDays(7),
        Usual = MarginHistory.Kept,
        Kept = MarginHistory.Kept,
        OpenEnd = OpenEnd.Now,
        Refusal = MarginHistory.WrongDate,
    };

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/margin/transfer", WeightPool.SapiAddress, 1, WriteTransfers) { IsSigned = true },
        new("/sapi/v1/margin/capital-flow", WeightPool.SapiAddress, 100, WriteFlows) { IsSigned = true },
    ];

    private static void WriteTransfers(ApiCall call)
    {
        var wantsIn = call.Parameters.Text("type") switch { null => (bool?)null, "ROLL_IN" => true, "ROLL_OUT" => false, _ => throw ApiException.Missing("type") };
        var (asset, pair) = (call.Parameters.Text("asset"), MarginHistory.PairOf(call, "isolatedSymbol"));
        var range = MarginHistory.Rule.Read(call);
        var rows = MarginTransfer.Of(call.Books, pair)
            .Where(transfer => range.Contains(transfer.Row.At) && (asset is null || transfer.Row.Asset == asset) && (wantsIn is null || transfer.IsIn == wantsIn))
            .OrderByDescending(transfer => transfer.Row.At).ThenByDescending(transfer => transfer.Row.Id).ToList();
        PagedRows.Write(call, rows, WriteTransfer);
    }

    private static void WriteTransfer(Utf8JsonWriter json, MarginTransfer transfer)
    {
        json.WriteStartObject();
        json.WriteDecimal("amount", transfer.Row.Amount);
        json.WriteString("asset", transfer.Row.Asset);
        json.WriteString("status", "CONFIRMED");
        json.WriteNumber("timestamp", transfer.Row.At.ToUnixTimeMilliseconds());
        json.WriteNumber("txId", transfer.Row.Id);
        json.WriteString("type", transfer.IsIn ? "ROLL_IN" : "ROLL_OUT");
        json.WriteString("transFrom", transfer.From);
        json.WriteString("transTo", transfer.To);
        if (transfer.Row.Pair.Length > 0) json.WriteString(transfer.IsPairLeft ? "fromSymbol" : "toSymbol", transfer.Row.Pair);
        json.WriteEndObject();
    }

    /// <summary>With an id the oldest ones after it, otherwise the newest ones; ascending both ways.</summary>
    private static void WriteFlows(ApiCall call)
    {
        var (asset, type, pair) = (call.Parameters.Text("asset"), call.Parameters.Text("type"), MarginHistory.PairOf(call, "symbol"));
        if (type is not null && !FlowTypes.Contains(type)) throw ApiException.Missing("type");
        var (after, limit) = (call.Parameters.Number("fromId"), call.Parameters.Limit(500, 1000));
        var range = RangeOfFlows(call);
        var flows = MarginFlow.All(call.Books, pair)
            .Where(flow => range.Contains(flow.At) && (asset is null || flow.Asset == asset) && (type is null || flow.Type == type) && (after is null || flow.Id > after));
        call.Json.WriteStartArray();
        foreach (var flow in after is null ? flows.TakeLast(limit) : flows.Take(limit)) WriteFlow(call.Json, flow, pair);
        call.Json.WriteEndArray();
    }

    /// <summary>Without times everything that is kept.</summary>
    private static HistoryRange RangeOfFlows(ApiCall call) => call.Parameters.WasSent("startTime") || call.Parameters.WasSent("endTime")
        ? (FlowRule with { Usual = FlowRule.Longest }).Read(call)
        : new HistoryRange(call.World.Now - MarginHistory.Kept, DateTimeOffset.MaxValue);

    private static void WriteFlow(Utf8JsonWriter json, MarginFlow flow, string pair)
    {
        json.WriteStartObject();
        json.WriteNumber("id", flow.Id);
        json.WriteNumber("tranId", flow.TransactionId);
        json.WriteNumber("timestamp", flow.At.ToUnixTimeMilliseconds());
        json.WriteString("asset", flow.Asset);
        if (pair.Length > 0) json.WriteString("symbol", pair);
        json.WriteString("type", flow.Type);
        json.WriteShortDecimal("amount", flow.Amount);
        json.WriteEndObject();
    }
}
