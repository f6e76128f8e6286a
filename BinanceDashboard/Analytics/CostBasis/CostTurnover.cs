namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>What went through the lots of an asset. Positive; costs in USD, as far as they are known.</summary>
public readonly record struct CostTurnover(decimal QuantityIn, decimal QuantityOut, decimal CostIn, decimal CostOut);
