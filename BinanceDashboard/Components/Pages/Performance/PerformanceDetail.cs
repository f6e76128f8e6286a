using System.Collections.Immutable;
using BinanceDashboard.Analytics.Performance;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Components.Charts;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>The chosen period in detail.</summary>
public sealed record PerformanceDetail
{
    private const int MostDrawdowns = 10;

    /// <summary>What is looked at.</summary>
    public required string Scope { get; init; }

    /// <summary>In order of time.</summary>
    public required ImmutableArray<MonthReturn> Months { get; init; }

    /// <summary>The deepest first.</summary>
    public required ImmutableArray<DrawdownEpisode> Drawdowns { get; init; }

    /// <summary>In whole cents.</summary>
    public required NavBridge Bridge { get; init; }

    public required LineChartData Falls { get; init; }

    public required ImmutableArray<RollingPoint> Rolling30 { get; init; }

    public required ImmutableArray<RollingPoint> Rolling90 { get; init; }

    /// <param name="parts">What is known between the two NAVs of the report's range.</param>
    internal static PerformanceDetail Of(AccountReport report, string scope, BridgeParts parts)
    {
        var (source, from, to) = (report.Performance, report.Range.From, report.Range.To);
        return new PerformanceDetail
        {
            Scope = scope,
            Months = source.Months(from, to),
            Drawdowns = [.. source.Drawdowns(from, to).OrderBy(fall => fall.Depth).Take(MostDrawdowns)],
            Bridge = source.Bridge(from, to, parts).InCents(),
            Falls = RollingCharts.Falls(source.Falls(from, to), scope),
            Rolling30 = source.Rolling(from, to, 30),
            Rolling90 = source.Rolling(from, to, 90),
        };
    }
}
