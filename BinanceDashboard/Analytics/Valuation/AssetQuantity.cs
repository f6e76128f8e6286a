namespace BinanceDashboard.Analytics.Valuation;

/// <summary>Units of an asset; negative where it is owed (margin, futures).</summary>
public readonly record struct AssetQuantity(string Asset, decimal Quantity);
