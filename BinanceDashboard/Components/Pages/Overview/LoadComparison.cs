using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Reads the accounts of what is looked at side by side; null where there is only one.</summary>
public delegate Task<ComparisonView?> LoadComparison(ViewQuery query, CancellationToken cancellationToken);
