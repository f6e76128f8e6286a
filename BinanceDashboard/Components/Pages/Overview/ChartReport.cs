using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Components.Charts;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Hands a report's points to the chart.</summary>
internal static class ChartReport
{
    public static NavChartData Draw(AccountReport report, string scope)
    {
        var points = report.Pick(NavChartData.MostPoints);
        var first = points.FirstOrDefault(point => point is { Index: > 0, BenchmarkIndex: > 0 });
        return new NavChartData
        {
            Scope = scope,
            Version = HashCode.Combine(points.Length, points.LastOrDefault()?.At, points.FirstOrDefault()?.At, points.LastOrDefault()?.Benchmark, report.Flows.Length),
            Points = [.. points.Select(point => new NavChartPoint
            {
                At = point.At,
                Nav = point.Nav,
                Benchmark = point.Benchmark,
                Index = 100 * point.Index / first?.Index,
                BenchmarkIndex = 100 * point.BenchmarkIndex / first?.BenchmarkIndex,
                Drawdown = point.Drawdown,
            })],
            Flows = [.. report.Flows.Where(flow => flow.Status == FlowStatus.Completed)
                .Select(flow => new NavChartFlow { At = flow.At, Kind = flow.Kind, Asset = flow.Asset, Quantity = flow.Quantity, Amount = flow.AmountUsd })],
            Summary = Summary(report, points.Length),
        };
    }

    private static string Summary(AccountReport report, int count) =>
        $"Net asset value and benchmark at {count} times with {report.Flows.Length} cash flows. " + report.Figures.Difference.Value switch
        {
            null => "The benchmark is not known at the end.",
            < 0 => "The account ends below its benchmark.",
            _ => "The account ends above its benchmark.",
        };
}
