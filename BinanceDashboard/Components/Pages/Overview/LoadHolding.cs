using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Reads one coin of what is looked at. Never throws for what an exchange answers.</summary>
public delegate Task<HoldingDetail> LoadHolding(string asset, ViewQuery query, CancellationToken cancellationToken);
