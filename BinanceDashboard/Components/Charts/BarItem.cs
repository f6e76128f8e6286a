namespace BinanceDashboard.Components.Charts;

/// <summary>A part of a whole. The share is a ratio; null where the value is unknown, with the reason.</summary>
public sealed record BarItem(string Label, decimal? Value, decimal? Share, string? Reason = null);
