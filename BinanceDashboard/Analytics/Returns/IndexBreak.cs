namespace BinanceDashboard.Analytics.Returns;

/// <summary>An interval whose return cannot be known: no range across it has one.</summary>
/// <param name="Point">The position of the point that ends the interval.</param>
/// <param name="Reason">A sentence.</param>
public readonly record struct IndexBreak(int Point, string Reason);
