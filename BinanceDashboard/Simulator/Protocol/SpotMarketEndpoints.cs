using System.Text.Json;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Public market data of /api.</summary>
internal static class SpotMarketEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/api/v3/ping", WeightPool.Spot, 1, WriteNothing),
        new("/api/v3/time", WeightPool.Spot, 1, WriteTime),
        new("/api/v3/ticker/price", WeightPool.Spot, 4, WritePrices) { WeightOf = parameters => parameters.WasSent("symbol") ? 2 : 4 },
        new("/api/v3/klines", WeightPool.Spot, 2, WriteCandles),
    ];

    public static void WriteNothing(ApiCall call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteEndObject();
    }

    public static void WriteTime(ApiCall call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteNumber("serverTime", call.Now.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }

    private static void WritePrices(ApiCall call)
    {
        var symbols = SpotSymbols.Chosen(call);
        var isList = !call.Parameters.WasSent("symbol");
        if (isList) call.Json.WriteStartArray();
        foreach (var symbol in symbols)
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("symbol", symbol.Symbol);
            call.Json.WriteDecimal("price", call.World.Prices.Price(symbol, call.World.Now));
            call.Json.WriteEndObject();
        }

        if (isList) call.Json.WriteEndArray();
    }

    private static void WriteCandles(ApiCall call)
    {
        var symbol = SpotSymbols.Required(call);
        var interval = CandleInterval.Find(call.Parameters.Required("interval")) ?? throw new ApiException(400, -1120, "Invalid interval.");
        var now = MarketPrices.MinuteOf(call.World.Now);
        call.Json.WriteStartArray();
        foreach (var openMinute in CandleWindow.Opens(call, interval, call.Parameters.Limit(500, 1000)))
        {
            if (call.World.Candles.Read(symbol, interval, openMinute, now) is { } candle) WriteCandle(call.Json, symbol, interval, candle);
        }

        call.Json.WriteEndArray();
    }

    private static void WriteCandle(Utf8JsonWriter json, SymbolListing symbol, CandleInterval interval, Candle candle)
    {
        json.WriteStartArray();
        json.WriteNumberValue(candle.OpenMinute * 60_000);
        json.WriteDecimalValue(candle.Open * symbol.Tick);
        json.WriteDecimalValue(candle.High * symbol.Tick);
        json.WriteDecimalValue(candle.Low * symbol.Tick);
        json.WriteDecimalValue(candle.Close * symbol.Tick);
        json.WriteDecimalValue(candle.Volume * symbol.Step);
        json.WriteNumberValue(interval.Move(candle.OpenMinute, 1) * 60_000 - 1);
        json.WriteDecimalValue((decimal)candle.QuoteVolume * (symbol.Tick * symbol.Step));
        json.WriteNumberValue(candle.Trades);
        json.WriteDecimalValue(candle.TakerVolume * symbol.Step);
        json.WriteDecimalValue((decimal)candle.TakerQuoteVolume * (symbol.Tick * symbol.Step));
        json.WriteStringValue("0"u8);
        json.WriteEndArray();
    }
}
