namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>A price that a replay asks for: USD for one unit at a time.</summary>
public readonly record struct PriceNeed(string Asset, DateTimeOffset At);
