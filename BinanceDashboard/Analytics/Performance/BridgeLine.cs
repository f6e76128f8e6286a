namespace BinanceDashboard.Analytics.Performance;

/// <summary>One step of a bridge.</summary>
/// <param name="Amount">USD, what raises NAV positive.</param>
public sealed record BridgeLine(BridgePart Part, Figure Amount);
