using System.Text.Json;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What a pair did between two times, put together from its minutes.</summary>
internal sealed record TickerStats(SymbolListing Listing, Candle Candle, DateTimeOffset OpenedAt, DateTimeOffset ClosedAt, long FirstTrade, long LastTrade)
{
    private decimal Open => Candle.Open * Listing.Tick;

    private decimal Last => Candle.Close * Listing.Tick;

    private decimal Volume => Candle.Volume * Listing.Step;

    private decimal QuoteVolume => (decimal)Candle.QuoteVolume * (Listing.Tick * Listing.Step);

    /// <summary>The last price where nothing was traded.</summary>
    public decimal AveragePrice => Volume == 0 ? Last : decimal.Round(QuoteVolume / Volume, 8);

    /// <param name="closedAt">What is printed; nothing after now is in it.</param>
    public static TickerStats Of(ApiCall call, SymbolListing listing, DateTimeOffset openedAt, DateTimeOffset closedAt)
    {
        var (first, now) = (Math.Max(MarketPrices.MinuteOf(openedAt), call.World.Prices.FirstMinute), MarketPrices.MinuteOf(call.World.Now));
        var candle = call.World.Candles.Read(listing, new CandleInterval("window", now - first + 1), first, now) ?? throw new InvalidOperationException("There is no price yet.");
        return new TickerStats(listing, candle, openedAt, closedAt, Math.Max(openedAt.ToUnixTimeSeconds(), PublicTrades.First(call)), PublicTrades.Last(call));
    }

    public void WriteChange(Utf8JsonWriter json)
    {
        json.WriteDecimal("priceChange", Last - Open);
        json.WriteDecimal("priceChangePercent", (Last - Open) / Open * 100, "F3");
        json.WriteDecimal("weightedAvgPrice", AveragePrice);
    }

    public void WriteRange(Utf8JsonWriter json)
    {
        json.WriteDecimal("openPrice", Open);
        json.WriteDecimal("highPrice", Candle.High * Listing.Tick);
        json.WriteDecimal("lowPrice", Candle.Low * Listing.Tick);
    }

    public void WriteLast(Utf8JsonWriter json) => json.WriteDecimal("lastPrice", Last);

    public void WriteVolumes(ApiCall call)
    {
        call.Json.WriteDecimal("volume", Volume);
        call.Json.WriteDecimal("quoteVolume", QuoteVolume);
        call.Json.WriteNumber("openTime", call.Stamp(OpenedAt));
        call.Json.WriteNumber("closeTime", call.Stamp(ClosedAt));
        call.Json.WriteNumber("firstId", FirstTrade);
        call.Json.WriteNumber("lastId", LastTrade);
        call.Json.WriteNumber("count", LastTrade - FirstTrade + 1);
    }
}
