using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Candles of one second, each made of the one trade that everybody sees in it.</summary>
internal static class SecondCandles
{
    public const string Interval = "1s";

    public static void Write(ApiCall call, SymbolListing symbol, int limit)
    {
        var (start, end) = (call.Parameters.Time("startTime"), call.Parameters.Time("endTime"));
        var range = new HistoryRange(start?.AddMilliseconds(999) ?? DateTimeOffset.MinValue, end ?? DateTimeOffset.MaxValue);
        foreach (var trade in PublicTrades.Chosen(call, symbol, limit, range: range)) Write(call, trade);
    }

    private static void Write(ApiCall call, PublicTrade trade)
    {
        var (json, quote) = (call.Json, trade.Price * trade.Quantity);
        json.WriteStartArray();
        json.WriteNumberValue(call.Stamp(DateTimeOffset.FromUnixTimeSeconds(trade.Id)));
        for (var i = 0; i < 4; i++) json.WriteDecimalValue(trade.Price);
        json.WriteDecimalValue(trade.Quantity);
        json.WriteNumberValue(call.Stamp(DateTimeOffset.FromUnixTimeSeconds(trade.Id + 1)) - 1);
        json.WriteDecimalValue(quote);
        json.WriteNumberValue(1);
        json.WriteDecimalValue(trade.IsBuyerMaker ? 0 : trade.Quantity);
        json.WriteDecimalValue(trade.IsBuyerMaker ? 0 : quote);
        json.WriteStringValue("0"u8);
        json.WriteEndArray();
    }
}
