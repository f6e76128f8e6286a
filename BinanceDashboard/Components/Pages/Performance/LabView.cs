using BinanceDashboard.Components.Charts;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>What is looked at against several benchmarks.</summary>
/// <param name="Nav">USD, at the end of the period; null where it is not known.</param>
/// <param name="Twr">The time-weighted return of the period.</param>
public sealed record LabView(decimal? Nav, decimal? Twr, IReadOnlyList<LabRow> Rows, LineChartData Chart);
