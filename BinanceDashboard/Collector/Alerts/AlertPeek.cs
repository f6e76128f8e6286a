using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Alerts;

/// <summary>How a rule would stand if it were made now.</summary>
/// <param name="Value">In the unit of the kind; null where it is not known.</param>
/// <param name="Reason">Why it is not known.</param>
public sealed record AlertPeek(AlertState State, decimal? Value, string? Reason);
