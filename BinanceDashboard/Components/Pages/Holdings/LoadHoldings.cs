using BinanceDashboard.Analytics.CostBasis;
using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Pages.Holdings;

/// <summary>Reads what the accounts that are looked at hold, for the signed-in user.</summary>
public delegate Task<HoldingsView> LoadHoldings(ViewQuery query, CostMethod method, CancellationToken cancellationToken);
