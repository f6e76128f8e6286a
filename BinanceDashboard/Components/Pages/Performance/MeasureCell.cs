namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>A figure of the table: a ratio or a number of days, or the position of the sentence that says why there is none.</summary>
public readonly record struct MeasureCell(decimal? Value, int? Reason);
