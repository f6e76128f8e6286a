using BinanceDashboard.Components.Charts;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>The accounts side by side.</summary>
public sealed record ComparisonView(IReadOnlyList<ComparisonRow> Accounts, ComparisonRow Sum, LineChartData Chart);
