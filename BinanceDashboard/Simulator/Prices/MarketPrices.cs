namespace BinanceDashboard.Simulator.Prices;

/// <summary>
/// What everything costs at any minute, as a function of the seed and the scenarios so far. The price at an instant is the open of the minute
/// that contains it.
/// </summary>
/// <threadsafety>Not thread-safe: the world's lock guards it.</threadsafety>
internal sealed class MarketPrices
{
    private const int HistoryDaysBefore = 60;
    private const double FactorDailyNoise = 0.022;

    private readonly ScenarioTimeline _timeline;
    private readonly PriceSeries _factor;
    private readonly Dictionary<string, CoinSeries> _coins = [];

    public MarketPrices(ulong seed, DateTimeOffset start, ScenarioRules scenario)
    {
        FirstMinute = MinuteOf(new DateTimeOffset(start.UtcDateTime.Date, TimeSpan.Zero).AddDays(-HistoryDaysBefore));
        _timeline = new ScenarioTimeline(FirstMinute);
        _timeline.Change(MinuteOf(start), scenario);
        _factor = new PriceSeries(SeriesRules.For(seed, 0, FactorDailyNoise, 60, true) with { HasDrift = true }, _timeline, FirstMinute);
        for (var i = 0; i < Listings.Coins.Count; i++)
        {
            var coin = Listings.Coins[i];
            var rules = SeriesRules.For(seed, (ulong)i + 1, coin.DailyNoise, coin.MemoryDays, coin.FollowsScenario);
            _coins[coin.Asset] = new CoinSeries(Math.Log(coin.FirstPriceUsd), coin.Beta, new PriceSeries(rules, _timeline, FirstMinute));
        }
    }

    /// <summary>Minutes since 1970 of the first price, a midnight in UTC.</summary>
    public long FirstMinute { get; }

    public ScenarioRules Scenario => _timeline.Current;

    public static long MinuteOf(DateTimeOffset at) => at.ToUnixTimeMilliseconds() / 60_000;

    /// <summary>The minute that is running at that instant still moves by the old rules.</summary>
    public void ChangeScenario(DateTimeOffset at, ScenarioRules rules)
    {
        var minute = MinuteOf(at) + 1;
        _timeline.Change(minute, rules);
        _factor.ForgetFrom(minute);
        foreach (var coin in _coins.Values) coin.Own.ForgetFrom(minute);
    }

    /// <summary>US dollars per unit, as the pair with the dollar has it.</summary>
    public decimal Usd(string asset, DateTimeOffset at)
    {
        if (asset == Listings.Dollar) return 1m;
        var (symbol, isInverse) = Listings.DollarPair(asset);
        return isInverse ? decimal.Round(1 / Price(symbol, at), 8) : Price(symbol, at);
    }

    public decimal Price(SymbolListing symbol, DateTimeOffset at) => TicksAt(symbol, MinuteOf(at)) * symbol.Tick;

    public long TicksAt(SymbolListing symbol, long minute) => ToTicks(symbol, LogUsd(symbol.Base, minute) - LogUsd(symbol.Quote, minute));

    /// <summary>The pair's price in ticks at the beginning of each minute of a day, and at its end: 1,441 values.</summary>
    public long[] DayTicks(SymbolListing symbol, int day)
    {
        var ticks = new long[PriceSeries.MinutesPerDay + 1];
        var (factor, numerator, denominator) = (_factor.Day(day), _coins[symbol.Base], _coins[symbol.Quote]);
        var (own, other) = (numerator.Own.Day(day), denominator.Own.Day(day));
        for (var i = 0; i < ticks.Length; i++)
        {
            ticks[i] = ToTicks(symbol, numerator.Log(factor[i], own[i]) - denominator.Log(factor[i], other[i]));
        }

        return ticks;
    }

    private double LogUsd(string asset, long minute)
    {
        var coin = _coins[asset];
        return coin.Log(coin.Beta == 0 ? 0 : _factor.At(minute), coin.Own.At(minute));
    }

    private static long ToTicks(SymbolListing symbol, double log) => Math.Max(1, (long)Math.Round(Math.Exp(log) / (double)symbol.Tick));

    private sealed record CoinSeries(double FirstLog, double Beta, PriceSeries Own)
    {
        public double Log(double factor, double own) => FirstLog + Beta * factor + own;
    }
}
