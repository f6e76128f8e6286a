namespace BinanceDashboard.Exchange.Filters;

/// <summary>A part that is 0 is off.</summary>
public sealed record PriceFilter(decimal Min, decimal Max, decimal TickSize);
