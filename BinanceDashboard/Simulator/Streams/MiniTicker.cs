using System.Text.Json;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Protocol;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>A symbol's price and its last 24 hours, of spot or of either futures market.</summary>
internal sealed record MiniTicker
{
    private static readonly CandleInterval Day = new("24h", 1440);

    public required string Symbol { get; init; }

    /// <summary>Null on spot.</summary>
    public Instrument? Perpetual { get; init; }

    public required decimal Last { get; init; }

    public required decimal Open { get; init; }

    public required decimal High { get; init; }

    public required decimal Low { get; init; }

    public required decimal Volume { get; init; }

    public required decimal Counter { get; init; }

    public static MiniTicker Of(World world, SymbolListing symbol)
    {
        var (candle, last) = (Candle(world, symbol), world.Prices.Price(symbol, world.Now));
        return new MiniTicker
        {
            Symbol = symbol.Symbol,
            Last = last,
            Open = candle.Open * symbol.Tick,
            High = Math.Max(last, candle.High * symbol.Tick),
            Low = Math.Min(last, candle.Low * symbol.Tick),
            Volume = candle.Volume * symbol.Step,
            Counter = (decimal)candle.QuoteVolume * (symbol.Tick * symbol.Step),
        };
    }

    public static MiniTicker Of(World world, Instrument perpetual)
    {
        var candle = Candle(world, perpetual.Spot);
        var last = perpetual.PriceOf(world.Prices.TicksAt(perpetual.Spot, MarketPrices.MinuteOf(world.Now)));
        return new MiniTicker
        {
            Symbol = perpetual.Symbol,
            Perpetual = perpetual,
            Last = last,
            Open = perpetual.PriceOf(candle.Open),
            High = Math.Max(last, perpetual.PriceOf(candle.High)),
            Low = Math.Min(last, perpetual.PriceOf(candle.Low)),
            Volume = perpetual.Quantity(candle.Volume, candle.QuoteVolume),
            Counter = perpetual.Counter(candle.Volume, candle.QuoteVolume),
        };
    }

    public void Write(Utf8JsonWriter json, DateTimeOffset at)
    {
        json.WriteStartObject();
        json.WriteHead("24hrMiniTicker", at);
        json.WriteString("s", Symbol);
        if (Perpetual is not null) WriteKind(json, Perpetual);
        json.WriteDecimal("c", Last);
        json.WriteDecimal("o", Open);
        json.WriteDecimal("h", High);
        json.WriteDecimal("l", Low);
        json.WriteDecimal("v", Volume);
        json.WriteDecimal("q", Counter);
        json.WriteEndObject();
    }

    public void WriteMark(Utf8JsonWriter json, World world)
    {
        var (market, next) = (Perpetual ?? throw new InvalidOperationException($"{Symbol} has no mark price."), world.Futures.NextFunding);
        json.WriteStartObject();
        json.WriteHead("markPriceUpdate", world.Now);
        json.WriteString("s", Symbol);
        WriteKind(json, market);
        foreach (var name in (string[])["p", "i", "P"]) json.WriteDecimal(name, Last);
        json.WriteDecimal("r", world.Futures.FundingRate(market.Spot.Symbol, next));
        json.WriteNumber("T", next.ToUnixTimeMilliseconds());
        json.WriteEndObject();
    }

    /// <summary>All-market streams carry both futures markets: 1 is USD-M, 2 is COIN-M.</summary>
    private static void WriteKind(Utf8JsonWriter json, Instrument perpetual)
    {
        json.WriteNumber("st", perpetual.IsInverse ? 2 : 1);
        json.WriteString("ps", perpetual.Pair);
    }

    private static Candle Candle(World world, SymbolListing symbol)
    {
        var now = MarketPrices.MinuteOf(world.Now);
        return world.Candles.Read(symbol, Day, now - Day.Minutes + 1, now) ?? throw new InvalidOperationException("There is no price yet.");
    }
}
