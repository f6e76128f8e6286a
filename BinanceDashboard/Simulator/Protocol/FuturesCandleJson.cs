using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Candles of both futures markets: of trades with their volumes, of mark and index prices without.</summary>
internal static class FuturesCandleJson
{
    private const int MostRows = 1500;
    private static readonly WindowRule CoinWindow = WindowRule.Futures(200);

    /// <summary>By the number of candles: 1 below 100, 2 below 500, 5 up to 1,000, then 10.</summary>
    public static int WeightOf(RequestParameters parameters) => (parameters.Number("limit") ?? 500) switch
    {
        < 100 => 1,
        < 500 => 2,
        <= 1000 => 5,
        _ => 10,
    };

    public static void Write(ApiCall call, Instrument instrument, bool hasVolume)
    {
        var interval = Interval(call.Parameters.Required("interval"));
        var limit = call.Parameters.FuturesLimit(500, MostRows);
        var now = MarketPrices.MinuteOf(call.World.Now);
        call.Json.WriteStartArray();
        foreach (var openMinute in instrument.IsInverse ? CoinOpens(call, interval, limit) : CandleWindow.Opens(call, interval, limit))
        {
            if (call.World.Candles.Read(instrument.Spot, interval, openMinute, now) is { } candle) WriteCandle(call, instrument, interval, candle, hasVolume);
        }

        call.Json.WriteEndArray();
    }

    /// <summary>There are no seconds here.</summary>
    private static CandleInterval Interval(string name) =>
        (name == "1s" ? null : CandleInterval.Find(name)) ?? throw new ApiException(400, -1120, "Invalid interval.");

    /// <summary>COIN-M takes 200 days and answers with the newest candles of the range, also where a start was sent.</summary>
    private static List<long> CoinOpens(ApiCall call, CandleInterval interval, int limit)
    {
        var window = FuturesWindow.Read(call, CoinWindow);
        var first = Math.Max(interval.OpenOf(call.World.Prices.FirstMinute), (window.Start.ToUnixTimeMilliseconds() + 59_999) / 60_000);
        var opens = new List<long>();
        var last = Math.Min(MarketPrices.MinuteOf(window.End), MarketPrices.MinuteOf(call.World.Now));
        for (var open = interval.OpenOf(last); open >= first && opens.Count < limit; open = interval.Move(open, -1)) opens.Add(open);
        opens.Reverse();
        return opens;
    }

    private static void WriteCandle(ApiCall call, Instrument instrument, CandleInterval interval, Candle candle, bool hasVolume)
    {
        var json = call.Json;
        var places = hasVolume ? instrument.PricePlaces : "F8";
        json.WriteStartArray();
        json.WriteNumberValue(candle.OpenMinute * 60_000);
        foreach (var ticks in (long[])[candle.Open, candle.High, candle.Low, candle.Close]) json.WriteDecimalValue(instrument.PriceOf(ticks), places);
        json.WriteDecimalValue(hasVolume ? instrument.Quantity(candle.Volume, candle.QuoteVolume) : 0, hasVolume ? instrument.QuantityPlaces : "F0");
        json.WriteNumberValue(interval.Move(candle.OpenMinute, 1) * 60_000 - 1);
        json.WriteDecimalValue(hasVolume ? instrument.Counter(candle.Volume, candle.QuoteVolume) : 0, hasVolume ? "F8" : "F0");
        json.WriteNumberValue(candle.Trades);
        json.WriteDecimalValue(hasVolume ? instrument.Quantity(candle.TakerVolume, candle.TakerQuoteVolume) : 0, hasVolume ? instrument.QuantityPlaces : "F0");
        json.WriteDecimalValue(hasVolume ? instrument.Counter(candle.TakerVolume, candle.TakerQuoteVolume) : 0, hasVolume ? "F8" : "F0");
        json.WriteStringValue("0"u8);
        json.WriteEndArray();
    }
}
