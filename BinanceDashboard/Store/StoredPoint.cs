namespace BinanceDashboard.Store;

/// <summary>A snapshot's value alone, for reading a whole history.</summary>
/// <param name="Nav">USD; the sum of what answered where it is not complete.</param>
public readonly record struct StoredPoint(DateTimeOffset At, decimal Nav, bool Complete, PointSource Source);
