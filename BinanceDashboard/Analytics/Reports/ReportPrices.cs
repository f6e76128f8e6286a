using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Reports;

/// <summary>The prices a benchmark is valued with: at a point its own snapshot's (at an imported one the open of its hour), at an event the open of the minute that contains it, or of the first one after a halt.</summary>
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

    /// <summary>The pairs whose candles price a benchmark's events.</summary>
    public static IReadOnlyList<string> SymbolsOf(BenchmarkRule rule) => [.. rule.Weights.Keys.Where(asset => asset != Dollar).Select(asset => asset + Dollar)];

    /// <summary>USD for one unit at an event.</summary>
    public decimal? AtEvent(string asset, DateTimeOffset at)
    {
        if (asset == Dollar) return 1;
        if (_opens.TryGetValue((asset + Dollar, Floor(at, TimeSpan.TicksPerMinute)), out var open)) return open;
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
        if (point.Source != PointSource.Imported || asset == Dollar) return point.PriceOf(asset) ?? (asset == Dollar ? 1 : null);
        return _hours.TryGetValue((asset + Dollar, Floor(point.At, TimeSpan.TicksPerHour)), out var open) ? open : null;
    }

    // Of several accounts' points at one time, one that brings prices of its own.
    private void Take(NavPoint point)
    {
        if (point.Source != PointSource.Imported || !_points.ContainsKey(point.At)) _points[point.At] = point;
    }
}
