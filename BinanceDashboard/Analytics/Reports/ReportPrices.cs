using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Reports;

/// <summary>The prices a benchmark is valued with: at a point its own snapshot's, at an event the open of the minute that contains it, or of the first one after a halt.</summary>
internal sealed class ReportPrices
{
    private const string Dollar = "USDT";

    private readonly Dictionary<(string Symbol, DateTimeOffset Minute), decimal> _opens = [];
    private readonly Dictionary<DateTimeOffset, NavPoint> _points = [];

    public ReportPrices(IEnumerable<AccountFacts> accounts)
    {
        foreach (var facts in accounts)
        {
            foreach (var candle in facts.Candles) _opens[(candle.Symbol, candle.OpenAt)] = candle.Open;
            foreach (var point in facts.Series.Points) _points[point.At] = point;
            if (facts.Series.Start is { } start) _points[start.At] = start;
        }
    }

    /// <summary>The pairs whose candles price a benchmark's events.</summary>
    public static IReadOnlyList<string> SymbolsOf(BenchmarkRule rule) => [.. rule.Weights.Keys.Where(asset => asset != Dollar).Select(asset => asset + Dollar)];

    /// <summary>USD for one unit at an event.</summary>
    public decimal? AtEvent(string asset, DateTimeOffset at)
    {
        if (asset == Dollar) return 1;
        var minute = at.AddTicks(-(at.UtcTicks % TimeSpan.TicksPerMinute));
        if (_opens.TryGetValue((asset + Dollar, minute), out var open)) return open;
        return _points.TryGetValue(at, out var point) ? point.PriceOf(asset) : null;
    }

    /// <summary>The prices of the point at exactly this time; empty where there is none.</summary>
    public IReadOnlyDictionary<string, decimal> AtPoint(DateTimeOffset at, IEnumerable<string> assets)
    {
        var prices = new Dictionary<string, decimal>(StringComparer.Ordinal);
        if (!_points.TryGetValue(at, out var point)) return prices;
        foreach (var asset in assets)
            if (point.PriceOf(asset) is { } price) prices[asset] = price;
        return prices;
    }
}
