namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Everybody's trades as both futures markets print them.</summary>
internal static class FuturesTradeJson
{
    private static readonly TimeSpan LongestAggregate = TimeSpan.FromHours(1);

    public static void WriteNewest(ApiCall call, Instrument instrument) =>
        Write(call, instrument, TradeTape.Newest(call, instrument, TradeTape.LastId(call), call.Parameters.FuturesLimit(500, 1000)));

    public static void WriteOlder(ApiCall call, Instrument instrument)
    {
        var (limit, last) = (call.Parameters.FuturesLimit(100, 500), TradeTape.LastId(call));
        Write(call, instrument, call.Parameters.Number("fromId") is { } first ? TradeTape.From(call, instrument, first, last, limit) : TradeTape.Newest(call, instrument, last, limit));
    }

    public static void WriteAggregates(ApiCall call, Instrument instrument)
    {
        call.Json.WriteStartArray();
        foreach (var trade in Aggregates(call, instrument, call.Parameters.FuturesLimit(500, 1000)))
        {
            call.Json.WriteStartObject();
            call.Json.WriteNumber("a", trade.Id);
            call.Json.WriteDecimal("p", trade.Price, instrument.PricePlaces);
            call.Json.WriteDecimal("q", trade.Quantity, instrument.QuantityPlaces);
            call.Json.WriteNumber("f", trade.Id);
            call.Json.WriteNumber("l", trade.Id);
            call.Json.WriteNumber("T", trade.Time);
            call.Json.WriteBoolean("m", trade.IsSellerTaker);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }

    private static IEnumerable<TradeTape.Trade> Aggregates(ApiCall call, Instrument instrument, int limit)
    {
        var (start, end) = (call.Parameters.Time("startTime"), call.Parameters.Time("endTime"));
        if (start > end) throw new ApiException(400, -1023, "Start time is greater than end time.");
        if (end - start > LongestAggregate) throw new ApiException(400, -1127, "More than 1 hours between startTime and endTime.");
        var last = end is { } until ? TradeTape.LastIdUpTo(call, until) : TradeTape.LastId(call);
        if (call.Parameters.Number("fromId") is { } first) return TradeTape.From(call, instrument, first, last, limit);
        return start is { } from ? TradeTape.From(call, instrument, TradeTape.FirstIdFrom(call, from), last, limit) : TradeTape.Newest(call, instrument, last, limit);
    }

    private static void Write(ApiCall call, Instrument instrument, IEnumerable<TradeTape.Trade> trades)
    {
        call.Json.WriteStartArray();
        foreach (var trade in trades)
        {
            call.Json.WriteStartObject();
            call.Json.WriteNumber("id", trade.Id);
            call.Json.WriteDecimal("price", trade.Price, instrument.PricePlaces);
            call.Json.WriteDecimal("qty", trade.Quantity, instrument.QuantityPlaces);
            if (instrument.IsInverse) call.Json.WriteDecimal("baseQty", trade.Quantity * instrument.ContractSize / trade.Price);
            else call.Json.WriteShortDecimal("quoteQty", trade.Price * trade.Quantity);
            call.Json.WriteNumber("time", trade.Time);
            call.Json.WriteBoolean("isBuyerMaker", trade.IsSellerTaker);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }
}
