namespace BinanceDashboard.Analytics.Risk;

/// <summary>A payment for finding a rate.</summary>
/// <param name="Years">Years of 365 days since the first payment.</param>
/// <param name="Amount">Put in negative, taken out positive.</param>
internal readonly record struct DatedAmount(double Years, double Amount);
