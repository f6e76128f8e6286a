using BinanceDashboard.Analytics.Holdings;

namespace BinanceDashboard.Components.Pages.Holdings;

/// <summary>What one account holds.</summary>
/// <param name="Total">NAV of the snapshot, USD; null where it is partial.</param>
/// <param name="Allocation">The largest first.</param>
public sealed record AccountHoldingsView(string Id, string Name, DateTimeOffset? At, decimal? Total, IReadOnlyList<HoldingRow> Rows, IReadOnlyList<AllocationPart> Allocation);
