namespace BinanceDashboard.Analytics.Performance;

/// <summary>Risk and return of the last so many daily returns up to a close. Ratios; null where not known or where nothing is there to divide by.</summary>
/// <param name="At">The close, UTC.</param>
/// <param name="Volatility">A year.</param>
/// <param name="BenchmarkVolatility">A year.</param>
/// <param name="Return">Over the window, not annualised.</param>
/// <param name="BenchmarkReturn">Over the window, not annualised.</param>
public sealed record RollingPoint(DateTimeOffset At, decimal? Volatility, decimal? BenchmarkVolatility, decimal? Beta, decimal? Return, decimal? BenchmarkReturn);
