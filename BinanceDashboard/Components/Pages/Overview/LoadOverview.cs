using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Reads the overview's numbers, for the signed-in user.</summary>
public delegate Task<OverviewView> LoadOverview(ViewQuery query, CancellationToken cancellationToken);
