using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The server's time and the candles.</summary>
internal static class SpotMarketEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/api/v3/ping", WeightPool.Spot, 1, WriteNothing),
        new("/api/v3/time", WeightPool.Spot, 1, WriteTime),
        new("/api/v3/klines", WeightPool.Spot, 2, WriteCandles),
        new("/api/v3/uiKlines", WeightPool.Spot, 2, WriteCandles),
    ];

    public static void WriteNothing(ApiCall call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteEndObject();
    }

    public static void WriteTime(ApiCall call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteNumber("serverTime", call.Stamp(call.Now));
        call.Json.WriteEndObject();
    }

    private static void WriteCandles(ApiCall call)
    {
        var symbol = SpotSymbols.Required(call);
        var name = call.Parameters.Required("interval");
        var (limit, offset) = (call.Parameters.Limit(500, 1000), TimeZoneMinutes.Read(call.Parameters));
        call.Json.WriteStartArray();
        if (name == SecondCandles.Interval) SecondCandles.Write(call, symbol, limit);
        else WriteCandles(call, symbol, CandleInterval.Find(name) ?? throw new ApiException(400, -1120, "Invalid interval."), offset, limit);
        call.Json.WriteEndArray();
    }

    private static void WriteCandles(ApiCall call, SymbolListing symbol, CandleInterval interval, int offset, int limit)
    {
        var now = MarketPrices.MinuteOf(call.World.Now);
        foreach (var open in CandleWindow.Opens(call, interval, limit, offset))
        {
            var next = interval.Move(open + offset, 1) - offset;
            if (call.World.Candles.Read(symbol, new CandleInterval(interval.Name, next - open), open, now) is { } candle) WriteCandle(call, symbol, candle, next);
        }
    }

    private static void WriteCandle(ApiCall call, SymbolListing symbol, Candle candle, long nextMinute)
    {
        var json = call.Json;
        json.WriteStartArray();
        json.WriteNumberValue(call.Stamp(DateTimeOffset.FromUnixTimeSeconds(candle.OpenMinute * 60)));
        json.WriteDecimalValue(candle.Open * symbol.Tick);
        json.WriteDecimalValue(candle.High * symbol.Tick);
        json.WriteDecimalValue(candle.Low * symbol.Tick);
        json.WriteDecimalValue(candle.Close * symbol.Tick);
        json.WriteDecimalValue(candle.Volume * symbol.Step);
        json.WriteNumberValue(call.Stamp(DateTimeOffset.FromUnixTimeSeconds(nextMinute * 60)) - 1);
        json.WriteDecimalValue((decimal)candle.QuoteVolume * (symbol.Tick * symbol.Step));
        json.WriteNumberValue(candle.Trades);
        json.WriteDecimalValue(candle.TakerVolume * symbol.Step);
        json.WriteDecimalValue((decimal)candle.TakerQuoteVolume * (symbol.Tick * symbol.Step));
        json.WriteStringValue("0"u8);
        json.WriteEndArray();
    }
}
