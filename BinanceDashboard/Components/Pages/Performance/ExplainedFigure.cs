namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>The figure that somebody asked about.</summary>
/// <param name="Period">Its position in the table.</param>
public sealed record ExplainedFigure(Measure Measure, MeasureSide Side, int Period);
