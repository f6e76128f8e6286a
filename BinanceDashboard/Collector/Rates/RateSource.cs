namespace BinanceDashboard.Collector.Rates;

/// <summary>A place that rates come from.</summary>
internal sealed record RateSource(string Name, RateShelf Shelf);
