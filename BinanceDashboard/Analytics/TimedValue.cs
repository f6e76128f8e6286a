namespace BinanceDashboard.Analytics;

/// <summary>A value at a time (UTC): USD for a NAV, a plain number for an index or a ratio.</summary>
public readonly record struct TimedValue(DateTimeOffset At, decimal Value);
