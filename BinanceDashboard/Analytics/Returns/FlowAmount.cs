namespace BinanceDashboard.Analytics.Returns;

/// <summary>Money across the border in USD, in positive, out negative; null while its price is not known.</summary>
public readonly record struct FlowAmount(DateTimeOffset At, decimal? AmountUsd);
