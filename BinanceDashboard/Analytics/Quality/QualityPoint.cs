namespace BinanceDashboard.Analytics.Quality;

/// <summary>The residual of a moment.</summary>
/// <param name="At">UTC.</param>
public readonly record struct QualityPoint(DateTimeOffset At, decimal BasisPoints);
