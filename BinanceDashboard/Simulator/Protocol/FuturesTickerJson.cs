using System.Text.Json;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Prices of the moment and of the day as both futures markets print them; only COIN-M names the pair.</summary>
internal static class FuturesTickerJson
{
    private static readonly CandleInterval Day = new("24h", 1440);

    public static void WritePrice(ApiCall call, Instrument instrument)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("symbol", instrument.Symbol);
        if (instrument.IsInverse) call.Json.WriteString("ps", instrument.Pair);
        call.Json.WriteDecimal("price", instrument.Price(call), instrument.PricePlaces);
        call.Json.WriteNumber("time", call.Now.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }

    public static void WriteBook(ApiCall call, Instrument instrument)
    {
        var (bid, ask) = (OrderBook.Level(call, instrument, isBid: true, 0), OrderBook.Level(call, instrument, isBid: false, 0));
        call.Json.WriteStartObject();
        call.Json.WriteNumber("lastUpdateId", OrderBook.UpdateId(call));
        call.Json.WriteString("symbol", instrument.Symbol);
        WritePair(call.Json, instrument);
        call.Json.WriteDecimal("bidPrice", bid.Price, instrument.PricePlaces);
        call.Json.WriteDecimal("bidQty", bid.Quantity, instrument.QuantityPlaces);
        call.Json.WriteDecimal("askPrice", ask.Price, instrument.PricePlaces);
        call.Json.WriteDecimal("askQty", ask.Quantity, instrument.QuantityPlaces);
        call.Json.WriteNumber("time", call.Now.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }

    /// <summary>The last 24 hours in whole minutes.</summary>
    public static void WriteDay(ApiCall call, Instrument instrument)
    {
        var now = MarketPrices.MinuteOf(call.World.Now);
        if (call.World.Candles.Read(instrument.Spot, Day, now - Day.Minutes + 1, now) is not { } candle) return;
        var (open, last) = (instrument.PriceOf(candle.Open), instrument.PriceOf(candle.Close));
        var (volume, counter) = (instrument.Quantity(candle.Volume, candle.QuoteVolume), instrument.Counter(candle.Volume, candle.QuoteVolume));
        var json = call.Json;
        json.WriteStartObject();
        json.WriteString("symbol", instrument.Symbol);
        WritePair(json, instrument);
        json.WriteDecimal("priceChange", last - open, instrument.PricePlaces);
        json.WriteDecimal("priceChangePercent", (last / open - 1) * 100, "F3");
        json.WriteDecimal("weightedAvgPrice", AverageOf(instrument, volume, counter), instrument.PricePlaces);
        json.WriteDecimal("lastPrice", last, instrument.PricePlaces);
        json.WriteDecimal("lastQty", instrument.Step, instrument.QuantityPlaces);
        json.WriteDecimal("openPrice", open, instrument.PricePlaces);
        json.WriteDecimal("highPrice", instrument.PriceOf(candle.High), instrument.PricePlaces);
        json.WriteDecimal("lowPrice", instrument.PriceOf(candle.Low), instrument.PricePlaces);
        json.WriteDecimal("volume", volume, instrument.QuantityPlaces);
        json.WriteDecimal(instrument.IsInverse ? "baseVolume" : "quoteVolume", counter, instrument.IsInverse ? "F8" : "F2");
        WriteRange(call, candle);
        json.WriteEndObject();
    }

    private static decimal AverageOf(Instrument instrument, decimal volume, decimal counter)
    {
        if (volume == 0 || counter == 0) return 0;
        return instrument.IsInverse ? volume * instrument.ContractSize / counter : counter / volume;
    }

    private static void WriteRange(ApiCall call, Candle candle)
    {
        var (first, last) = (TradeTape.FirstIdOf(call, candle.OpenMinute), TradeTape.LastId(call));
        call.Json.WriteNumber("openTime", candle.OpenMinute * 60_000);
        call.Json.WriteNumber("closeTime", call.Now.ToUnixTimeMilliseconds());
        call.Json.WriteNumber("firstId", first);
        call.Json.WriteNumber("lastId", last);
        call.Json.WriteNumber("count", last - first + 1);
    }

    private static void WritePair(Utf8JsonWriter json, Instrument instrument)
    {
        if (instrument.IsInverse) json.WriteString("pair", instrument.Pair);
    }
}
