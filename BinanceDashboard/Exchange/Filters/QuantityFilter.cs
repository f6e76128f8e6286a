namespace BinanceDashboard.Exchange.Filters;

/// <summary>LOT_SIZE and MARKET_LOT_SIZE. A part that is 0 is off.</summary>
public sealed record QuantityFilter(decimal Min, decimal Max, decimal StepSize);
