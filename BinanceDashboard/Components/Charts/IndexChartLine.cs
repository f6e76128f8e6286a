namespace BinanceDashboard.Components.Charts;

/// <summary>One line; a value for each time of the chart, 100 at the line's beginning, null where it is not known.</summary>
public sealed record IndexChartLine(string Name, IndexLook Look, IReadOnlyList<decimal?> Values);
