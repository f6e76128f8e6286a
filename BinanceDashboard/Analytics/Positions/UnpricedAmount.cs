namespace BinanceDashboard.Analytics.Positions;

/// <summary>An amount in its own asset that had no price in USD at its time (UTC).</summary>
public readonly record struct UnpricedAmount(string Asset, decimal Amount, DateTimeOffset At);
