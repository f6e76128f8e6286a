namespace BinanceDashboard.Components.Charts;

/// <summary>What the chart draws, computed elsewhere: at most 2,000 points in the order of time, and the flows between them.</summary>
public sealed record NavChartData
{
    public const int MostPoints = 2000;

    /// <summary>Whose chart this is. When it changes, nothing of the old drawing stays.</summary>
    public required string Scope { get; init; }

    /// <summary>Changes with the data; equal versions are drawn once.</summary>
    public required long Version { get; init; }

    /// <summary>In USD.</summary>
    public required IReadOnlyList<NavChartPoint> Points { get; init; }

    public IReadOnlyList<NavChartFlow> Flows { get; init; } = [];

    /// <summary>The chart in a sentence, for those who do not see it.</summary>
    public required string Summary { get; init; }
}
