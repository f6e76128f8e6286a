namespace BinanceDashboard.Analytics.Valuation;

/// <summary>A pair's price at one moment; a price that is not positive counts as missing.</summary>
public readonly record struct PairPrice(string Symbol, string Base, string Quote, decimal Price);
