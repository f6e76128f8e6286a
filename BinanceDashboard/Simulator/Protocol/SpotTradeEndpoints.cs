namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The order book and what traded last: synthetic, but never at odds with the price.</summary>
internal static class SpotTradeEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/api/v3/depth", WeightPool.Spot, 5, WriteDepth) { WeightOf = DepthWeight },
        new("/api/v3/trades", WeightPool.Spot, 25, WriteTrades),
        new("/api/v3/historicalTrades", WeightPool.Spot, 25, WriteHistoricalTrades),
        new("/api/v3/aggTrades", WeightPool.Spot, 4, WriteAggregates),
    ];

    private static int DepthWeight(RequestParameters parameters) => int.TryParse(parameters.Text("limit"), out var limit)
        ? limit switch { <= 100 => 5, <= 500 => 25, <= 1000 => 50, _ => 250 }
        : 5;

    private static void WriteDepth(ApiCall call)
    {
        call.Parameters.Required("symbol");
        var symbol = SpotSymbols.Chosen(call)[0];
        var limit = call.Parameters.Limit(100, 5000);
        call.Json.WriteStartObject();
        call.Json.WriteNumber("lastUpdateId", call.World.Now.ToUnixTimeMilliseconds());
        foreach (var (name, isBid) in ((string, bool)[])[("bids", true), ("asks", false)])
        {
            call.Json.WriteStartArray(name);
            foreach (var level in SpotBook.Levels(call, symbol, isBid).Take(limit))
            {
                call.Json.WriteStartArray();
                call.Json.WriteDecimalValue(level.Price);
                call.Json.WriteDecimalValue(level.Quantity);
                call.Json.WriteEndArray();
            }

            call.Json.WriteEndArray();
        }

        call.Json.WriteEndObject();
    }

    private static void WriteTrades(ApiCall call)
    {
        var symbol = SpotSymbols.Required(call);
        Write(call, PublicTrades.Chosen(call, symbol, call.Parameters.Limit(500, 1000)));
    }

    private static void WriteHistoricalTrades(ApiCall call)
    {
        var symbol = SpotSymbols.Required(call);
        Write(call, PublicTrades.Chosen(call, symbol, call.Parameters.Limit(500, 1000), call.Parameters.Number("fromId")));
    }

    private static void Write(ApiCall call, IEnumerable<PublicTrade> trades)
    {
        call.Json.WriteStartArray();
        foreach (var trade in trades)
        {
            call.Json.WriteStartObject();
            call.Json.WriteNumber("id", trade.Id);
            call.Json.WriteDecimal("price", trade.Price);
            call.Json.WriteDecimal("qty", trade.Quantity);
            call.Json.WriteDecimal("quoteQty", trade.Price * trade.Quantity);
            call.Json.WriteNumber("time", call.Stamp(trade.At));
            call.Json.WriteBoolean("isBuyerMaker", trade.IsBuyerMaker);
            call.Json.WriteBoolean("isBestMatch", true);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }

    private static void WriteAggregates(ApiCall call)
    {
        var symbol = SpotSymbols.Required(call);
        var (start, end) = (call.Parameters.Time("startTime"), call.Parameters.Time("endTime"));
        var range = new HistoryRange(start ?? DateTimeOffset.MinValue, end ?? DateTimeOffset.MaxValue);
        call.Json.WriteStartArray();
        foreach (var trade in PublicTrades.Chosen(call, symbol, call.Parameters.Limit(500, 1000), call.Parameters.Number("fromId"), range))
        {
            call.Json.WriteStartObject();
            call.Json.WriteNumber("a", trade.Id);
            call.Json.WriteDecimal("p", trade.Price);
            call.Json.WriteDecimal("q", trade.Quantity);
            call.Json.WriteNumber("f", trade.Id);
            call.Json.WriteNumber("l", trade.Id);
            call.Json.WriteNumber("T", call.Stamp(trade.At));
            call.Json.WriteBoolean("m", trade.IsBuyerMaker);
            call.Json.WriteBoolean("M", true);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }
}
