using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The trades of everybody else: four in every minute that is over, at its open, high, low and close.</summary>
internal static class TradeTape
{
    private const int PerMinute = 4;
    private const int MillisecondsApart = 15_000;
    private static readonly CandleInterval Minute = new("1m", 1);

    public static long FirstIdOf(ApiCall call, long minute) => Math.Max(0, minute - call.World.Prices.FirstMinute) * PerMinute;

    /// <summary>The last one so far.</summary>
    public static long LastId(ApiCall call) => FirstIdOf(call, MarketPrices.MinuteOf(call.World.Now)) - 1;

    public static long FirstIdFrom(ApiCall call, DateTimeOffset start)
    {
        var offset = start.ToUnixTimeMilliseconds() - call.World.Prices.FirstMinute * 60_000;
        return offset <= 0 ? 0 : (offset + MillisecondsApart - 1) / MillisecondsApart;
    }

    public static long LastIdUpTo(ApiCall call, DateTimeOffset end)
    {
        var offset = end.ToUnixTimeMilliseconds() - call.World.Prices.FirstMinute * 60_000;
        return offset < 0 ? -1 : Math.Min(LastId(call), offset / MillisecondsApart);
    }

    /// <summary>At most <paramref name="limit"/> from an identifier on.</summary>
    public static IEnumerable<Trade> From(ApiCall call, Instrument instrument, long first, long last, int limit)
    {
        for (var id = Math.Max(0, first); id <= Math.Min(last, LastId(call)) && limit-- > 0; id++) yield return Read(call, instrument, id);
    }

    /// <summary>The newest ones, oldest first.</summary>
    public static IEnumerable<Trade> Newest(ApiCall call, Instrument instrument, long last, int limit) => From(call, instrument, last - limit + 1, last, limit);

    private static Trade Read(ApiCall call, Instrument instrument, long id)
    {
        var minute = call.World.Prices.FirstMinute + id / PerMinute;
        var candle = call.World.Candles.Read(instrument.Spot, Minute, minute, minute + 1) ?? throw new InvalidOperationException("Before the first price nobody traded.");
        var ticks = (id % PerMinute) switch { 0 => candle.Open, 1 => candle.High, 2 => candle.Low, _ => candle.Close };
        var quantity = instrument.Quantity(candle.Volume / PerMinute, candle.QuoteVolume / PerMinute);
        return new Trade(id, instrument.PriceOf(ticks), Math.Max(instrument.Step, quantity), minute * 60_000 + id % PerMinute * MillisecondsApart, IsSellerTaker: id % 2 == 0);
    }

    /// <param name="Time">Milliseconds since 1970.</param>
    internal readonly record struct Trade(long Id, decimal Price, decimal Quantity, long Time, bool IsSellerTaker);
}
