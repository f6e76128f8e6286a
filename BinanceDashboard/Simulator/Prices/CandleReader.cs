namespace BinanceDashboard.Simulator.Prices;

/// <summary>
/// Candles of any interval, put together from those of the minutes, so that every coarser candle is exactly the sum of the finer ones.
/// </summary>
internal sealed class CandleReader(MarketPrices prices, ulong seed)
{
    private const ulong StreamOfWicks = 1000;

    private readonly Dictionary<(int Symbol, int Day), Candle> _wholeDays = [];
    private (int Symbol, int Day, long[] Ticks)? _latestDay;

    /// <summary>The candle that opens at a minute and is known up to the running minute <paramref name="nowMinute"/>; null before the first price and in the future.</summary>
    public Candle? Read(SymbolListing symbol, CandleInterval interval, long openMinute, long nowMinute)
    {
        var minute = Math.Max(openMinute, prices.FirstMinute);
        var end = Math.Min(interval.Move(openMinute, 1), nowMinute + 1);
        Candle? candle = null;
        while (minute < end)
        {
            var day = DayOf(minute);
            var dayEnd = DayStart(day + 1);
            var part = minute == DayStart(day) && dayEnd <= Math.Min(end, nowMinute) ? WholeDay(symbol, day) : Minutes(symbol, minute, Math.Min(end, dayEnd), nowMinute);
            candle = candle?.Join(part) ?? part;
            minute = dayEnd;
        }

        return candle is { } whole ? whole with { OpenMinute = openMinute } : null;
    }

    /// <summary>Between the open and the close of the minute: a price at which somebody traded then.</summary>
    public decimal FillPrice(SymbolListing symbol, DateTimeOffset at, double share)
    {
        var minute = MarketPrices.MinuteOf(at);
        var open = prices.TicksAt(symbol, minute);
        return (open + (long)Math.Round((prices.TicksAt(symbol, minute + 1) - open) * share)) * symbol.Tick;
    }

    /// <summary>Between the open and the close of the minute.</summary>
    public MinuteRange RunningMinute(SymbolListing symbol, DateTimeOffset at)
    {
        var minute = MarketPrices.MinuteOf(at);
        var (open, close) = (prices.TicksAt(symbol, minute), prices.TicksAt(symbol, minute + 1));
        return new MinuteRange(Math.Min(open, close) * symbol.Tick, Math.Max(open, close) * symbol.Tick);
    }

    private Candle WholeDay(SymbolListing symbol, int day)
    {
        if (!_wholeDays.TryGetValue((symbol.Index, day), out var candle))
        {
            _wholeDays[(symbol.Index, day)] = candle = Minutes(symbol, DayStart(day), DayStart(day + 1), long.MaxValue);
        }

        return candle;
    }

    private Candle Minutes(SymbolListing symbol, long from, long to, long nowMinute)
    {
        var ticks = DayTicks(symbol, DayOf(from));
        var dayStart = DayStart(DayOf(from));
        var candle = Minute(symbol, ticks, dayStart, from, nowMinute);
        for (var minute = from + 1; minute < to; minute++) candle = candle.Join(Minute(symbol, ticks, dayStart, minute, nowMinute));
        return candle;
    }

    private Candle Minute(SymbolListing symbol, long[] ticks, long dayStart, long minute, long nowMinute)
    {
        var open = ticks[minute - dayStart];
        if (minute >= nowMinute) return new Candle(minute, open, open, open, open);
        var close = ticks[minute - dayStart + 1];
        var chance = Chance.Hash(seed, StreamOfWicks + (ulong)symbol.Index, (ulong)minute);
        var (high, low) = (Math.Max(open, close), Math.Min(open, close));
        var lot = open * (double)(symbol.Tick * symbol.Step);
        var volume = 1 + (long)(symbol.MinuteTurnoverUsd * (0.3 + (chance & 0xFFFF) / 46_000.0) / lot / QuoteUsd(symbol));
        var taker = (long)(volume * (0.3 + ((chance >> 16) & 0xFFFF) / 160_000.0));
        return new Candle(minute, open, high + (long)(high * Wick(chance >> 32)), Math.Max(1, low - (long)(low * Wick(chance >> 48))), close)
        {
            Volume = volume,
            QuoteVolume = (Int128)volume * open,
            Trades = 1 + (int)((chance >> 8) & 0x3FF),
            TakerVolume = taker,
            TakerQuoteVolume = (Int128)taker * open,
        };
    }

    private static double Wick(ulong chance) => (chance & 0xFFFF) / 65_536.0 * 0.0004;

    private static double QuoteUsd(SymbolListing symbol) => Listings.FindCoin(symbol.Quote)?.FirstPriceUsd ?? 1;

    private long[] DayTicks(SymbolListing symbol, int day)
    {
        if (_latestDay is { } latest && latest.Symbol == symbol.Index && latest.Day == day) return latest.Ticks;
        var ticks = prices.DayTicks(symbol, day);
        _latestDay = (symbol.Index, day, ticks);
        return ticks;
    }

    /// <summary>The prices from the running minute's end on have changed; only the day in work may hold such.</summary>
    public void Forget() => _latestDay = null;

    private int DayOf(long minute) => (int)((minute - prices.FirstMinute) / PriceSeries.MinutesPerDay);

    private long DayStart(int day) => prices.FirstMinute + (long)day * PriceSeries.MinutesPerDay;
}
