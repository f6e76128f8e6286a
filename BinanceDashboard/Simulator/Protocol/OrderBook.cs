using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The orders of everybody else: one at every tick on both sides of the price, the same ones for a whole minute.</summary>
internal static class OrderBook
{
    private const ulong StreamOfBooks = 5000;
    private static readonly int[] Depths = [5, 10, 20, 50, 100, 500, 1000];

    public static long UpdateId(ApiCall call) => call.World.Now.ToUnixTimeMilliseconds();

    /// <param name="place">0 is the best one.</param>
    public static (decimal Price, decimal Quantity) Level(ApiCall call, Instrument instrument, bool isBid, int place)
    {
        var minute = (ulong)MarketPrices.MinuteOf(call.World.Now);
        var chance = Chance.Hash(call.World.Settings.Seed, StreamOfBooks + (ulong)instrument.Spot.Index, minute * 4096 + (ulong)place * 2 + (isBid ? 1UL : 0UL));
        var price = instrument.Price(call) + instrument.Tick * (isBid ? -place : place + 1);
        return (Math.Max(instrument.Tick, price), instrument.Step * (1 + (chance & 0xFFF)));
    }

    /// <summary>2 up to 50 levels, 5, 10, and 20 for a thousand.</summary>
    public static int WeightOf(RequestParameters parameters) => (parameters.Number("limit") ?? 500) switch
    {
        <= 50 => 2,
        <= 100 => 5,
        <= 500 => 10,
        _ => 20,
    };

    public static void Write(ApiCall call, Instrument instrument)
    {
        var limit = call.Parameters.Number("limit") ?? 500;
        if (!Depths.Contains((int)Math.Clamp(limit, 0, int.MaxValue))) throw new ApiException(400, -4021, FormattableString.Invariant($"{limit} is not valid depth limit"));
        call.Json.WriteStartObject();
        call.Json.WriteNumber("lastUpdateId", UpdateId(call));
        call.Json.WriteNumber("E", call.Now.ToUnixTimeMilliseconds());
        call.Json.WriteNumber("T", call.Now.ToUnixTimeMilliseconds());
        if (instrument.IsInverse)
        {
            call.Json.WriteString("symbol", instrument.Symbol);
            call.Json.WriteString("pair", instrument.Pair);
        }

        WriteSide(call, instrument, "bids", isBid: true, (int)limit);
        WriteSide(call, instrument, "asks", isBid: false, (int)limit);
        call.Json.WriteEndObject();
    }

    private static void WriteSide(ApiCall call, Instrument instrument, string name, bool isBid, int limit)
    {
        call.Json.WriteStartArray(name);
        for (var place = 0; place < limit; place++)
        {
            var (price, quantity) = Level(call, instrument, isBid, place);
            call.Json.WriteStartArray();
            call.Json.WriteDecimalValue(price, instrument.PricePlaces);
            call.Json.WriteDecimalValue(quantity, instrument.QuantityPlaces);
            call.Json.WriteEndArray();
        }

        call.Json.WriteEndArray();
    }
}
