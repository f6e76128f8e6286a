using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>
/// Which candles a call asks for: without times the newest ones, from a start the oldest ones, up to an end the newest ones, with both from the
/// start, cut at the end. A candle belongs to its open time.
/// </summary>
internal static class CandleWindow
{
    /// <param name="offset">Minutes by which the clock that the candles follow is ahead of UTC.</param>
    public static IEnumerable<long> Opens(ApiCall call, CandleInterval interval, int limit, int offset = 0)
    {
        var first = interval.OpenOf(call.World.Prices.FirstMinute + offset);
        var last = interval.OpenOf(Math.Min(MarketPrices.MinuteOf(call.World.Now), EndMinute(call.Parameters)) + offset);
        return Local(call, interval, first, last, limit, offset).Select(open => open - offset);
    }

    private static IEnumerable<long> Local(ApiCall call, CandleInterval interval, long first, long last, int limit, int offset)
    {
        if (call.Parameters.Time("startTime") is not { } start) return Latest(interval, first, last, limit);
        var open = interval.OpenOf(MarketPrices.MinuteOf(start) + offset);
        if ((open - offset) * 60_000 < start.ToUnixTimeMilliseconds()) open = interval.Move(open, 1);
        return From(interval, Math.Max(open, first), last, limit);
    }

    private static long EndMinute(RequestParameters parameters) =>
        parameters.Time("endTime") is { } end ? MarketPrices.MinuteOf(end) : int.MaxValue;

    private static IEnumerable<long> Latest(CandleInterval interval, long first, long last, int limit)
    {
        var open = last;
        for (var i = 1; i < limit && interval.Move(open, -1) >= first; i++) open = interval.Move(open, -1);
        return From(interval, Math.Max(open, first), last, limit);
    }

    private static IEnumerable<long> From(CandleInterval interval, long first, long last, int limit)
    {
        for (var open = first; open <= last && limit-- > 0; open = interval.Move(open, 1)) yield return open;
    }
}
