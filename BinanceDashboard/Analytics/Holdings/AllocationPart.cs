namespace BinanceDashboard.Analytics.Holdings;

/// <param name="Value">USD.</param>
/// <param name="Share">Of all that is held, a ratio.</param>
public sealed record AllocationPart(string Name, decimal Value, decimal Share);
