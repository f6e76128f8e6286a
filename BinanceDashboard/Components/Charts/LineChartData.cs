using BinanceDashboard.Analytics.Comparison;

namespace BinanceDashboard.Components.Charts;

/// <summary>Several lines on one scale, computed elsewhere.</summary>
public sealed record LineChartData
{
    /// <summary>What is looked at. When it changes, nothing of the old drawing stays.</summary>
    public required string Scope { get; init; }

    public LineUnit Unit { get; init; } = LineUnit.Index;

    /// <summary>In strict order.</summary>
    public required IReadOnlyList<DateTimeOffset> Times { get; init; }

    /// <summary>Those that are drawn, the benchmark last.</summary>
    public required IReadOnlyList<ChartLine> Lines { get; init; }

    /// <summary>The lines that are known; each account keeps the look of its position.</summary>
    public static LineChartData From(IndexComparison comparison, string scope) => new()
    {
        Scope = scope,
        Times = comparison.Times,
        Lines =
        [
            .. comparison.Lines.Select((line, i) => (Line: line, Look: line.AccountId is null ? LineLook.Benchmark : LineLook.Of(i)))
                .Where(drawn => drawn.Line.Reason is null)
                .Select(drawn => new ChartLine(drawn.Line.Name, drawn.Look, drawn.Line.Values)),
        ],
    };
}
