using BinanceDashboard.Components.Charts;
using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Reads the chart's points: of the whole period, or of a range in it, in finer steps.</summary>
public delegate Task<NavChartData> LoadNavChart(ViewQuery query, TimeSpread? range, CancellationToken cancellationToken);
