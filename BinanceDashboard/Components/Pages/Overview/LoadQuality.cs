using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Reads how far the numbers of what is looked at are proven: each account that has a snapshot.</summary>
public delegate Task<IReadOnlyList<QualityLine>> LoadQuality(ViewQuery query, CancellationToken cancellationToken);
