using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Valuation;

/// <summary>
/// Prices in USD at past times from stored minutes: the open of the minute that contains the time, of the asset's own pair with USDT in either
/// direction. Safe for concurrent use while nothing is added.
/// </summary>
public sealed class MinutePrices
{
    private readonly Dictionary<(string Symbol, DateTimeOffset Minute), decimal> _opens = [];

    /// <param name="candles">Minutes; others are not looked at.</param>
    public MinutePrices(IEnumerable<Candle> candles) => Add(candles);

    /// <summary>Takes more in; nobody may ask meanwhile.</summary>
    /// <param name="candles">Minutes; others are not looked at.</param>
    public void Add(IEnumerable<Candle> candles)
    {
        foreach (var candle in candles)
            if (candle.Interval is CandleInterval.Minute or CandleInterval.HaltedMinute) _opens[(candle.Symbol, candle.OpenAt)] = candle.Open;
    }

    /// <summary>The pairs in which an asset's price may stand, its own first; none for what is 1 USD by definition.</summary>
    public static IReadOnlyList<string> SymbolsOf(string asset) => PriceGraph.IsDefinition(asset) ? [] : [asset + "USDT", "USDT" + asset];

    public static DateTimeOffset MinuteOf(DateTimeOffset at) => at.AddTicks(-(at.UtcTicks % TimeSpan.TicksPerMinute));

    /// <summary>USD for one unit; null where it is not known.</summary>
    public decimal? Find(string asset, DateTimeOffset at)
    {
        if (PriceGraph.IsDefinition(asset)) return 1;
        var minute = MinuteOf(at);
        if (_opens.TryGetValue((asset + "USDT", minute), out var open)) return open;
        return _opens.TryGetValue(("USDT" + asset, minute), out var inverse) && inverse > 0 ? 1 / inverse : null;
    }
}
