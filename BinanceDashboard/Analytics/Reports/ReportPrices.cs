using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Reports;

/// <summary>
/// The prices a benchmark is valued with. At a point: its own snapshot's, else (an imported point, or an asset that the snapshot did not price) the open of
/// the hour that contains it. At an event: the open of the minute that contains it, or of the first one after a halt; at a full hour the hour's open is the same.
/// </summary>
internal sealed class ReportPrices
{
    private const string Dollar = "USDT";

    private readonly Dictionary<(string Symbol, DateTimeOffset Minute), decimal> _opens = [];
    private readonly Dictionary<(string Symbol, DateTimeOffset Hour), decimal> _hours = [];
    private readonly Dictionary<DateTimeOffset, NavPoint> _points = [];

    public ReportPrices(IEnumerable<AccountFacts> accounts)
    {
        foreach (var facts in accounts)
        {
            foreach (var candle in facts.Candles) (candle.Interval == CandleInterval.Hour ? _hours : _opens)[(candle.Symbol, candle.OpenAt)] = candle.Open;
            foreach (var point in facts.Series.Points) Take(point);
            if (facts.Series.Start is { } first) Take(first);
            if (facts.BenchmarkStart is { } start) Take(start);
        }
    }

    /// <summary>USD for one unit at an event.</summary>
    public decimal? AtEvent(string asset, DateTimeOffset at)
    {
        if (asset == Dollar) return 1;
        if (_opens.TryGetValue((asset + Dollar, Floor(at, TimeSpan.TicksPerMinute)), out var open) || _hours.TryGetValue((asset + Dollar, at), out open)) return open;
        return _points.TryGetValue(at, out var point) ? point.PriceOf(asset) : null;
    }

    /// <summary>The prices of the point at exactly this time; empty where there is none.</summary>
    public IReadOnlyDictionary<string, decimal> AtPoint(DateTimeOffset at, IEnumerable<string> assets)
    {
        var prices = new Dictionary<string, decimal>(StringComparer.Ordinal);
        if (!_points.TryGetValue(at, out var point)) return prices;
        foreach (var asset in assets)
            if (PriceAt(point, asset) is { } price) prices[asset] = price;
        return prices;
    }

    private static DateTimeOffset Floor(DateTimeOffset at, long ticks) => at.AddTicks(-(at.UtcTicks % ticks));

    private decimal? PriceAt(NavPoint point, string asset)
    {
        if (asset == Dollar) return 1;
        if (point.PriceOf(asset) is { } own) return own;
        return _hours.TryGetValue((asset + Dollar, Floor(point.At, TimeSpan.TicksPerHour)), out var open) ? open : null;
    }

    // Of several accounts' points at one time, one that brings prices of its own; of a sum's points only one of each time does.
    private void Take(NavPoint point)
    {
        if (!_points.TryGetValue(point.At, out var kept) || (kept.Prices.IsEmpty && point.Source != PointSource.Imported)) _points[point.At] = point;
    }
}
