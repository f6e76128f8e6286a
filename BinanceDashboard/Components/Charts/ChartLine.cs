namespace BinanceDashboard.Components.Charts;

/// <summary>One line; a value for each time of the chart, null where it is not known.</summary>
public sealed record ChartLine(string Name, LineLook Look, IReadOnlyList<decimal?> Values);
