namespace BinanceDashboard.Analytics.Valuation;

/// <summary>One pair of a path; <paramref name="Inverse"/> where it is walked from quote to base, so that its price divides.</summary>
public readonly record struct PriceStep(string Symbol, bool Inverse);
