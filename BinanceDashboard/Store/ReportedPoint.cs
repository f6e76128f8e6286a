namespace BinanceDashboard.Store;

/// <summary>A complete snapshot beside the exchange's own total of the same moment.</summary>
/// <param name="At">UTC.</param>
/// <param name="Nav">USD.</param>
/// <param name="Reported">USD; null where the exchange gave no total.</param>
public sealed record ReportedPoint(DateTimeOffset At, decimal Nav, decimal? Reported);
