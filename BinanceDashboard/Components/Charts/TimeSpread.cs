namespace BinanceDashboard.Components.Charts;

/// <summary>A stretch of time, both ends included.</summary>
public readonly record struct TimeSpread(DateTimeOffset From, DateTimeOffset To);
