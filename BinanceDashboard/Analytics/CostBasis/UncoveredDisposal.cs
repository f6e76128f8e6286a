namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>What was given away without a lot to take it from: its cost is unknown.</summary>
/// <param name="At">UTC.</param>
/// <param name="Quantity">Positive.</param>
/// <param name="ValueUsd">What it was worth then; null without a price.</param>
public readonly record struct UncoveredDisposal(DateTimeOffset At, decimal Quantity, decimal? ValueUsd);
