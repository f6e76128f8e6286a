namespace BinanceDashboard.Components.Charts;

/// <summary>What the values of a chart are, and with it the line that they are seen against.</summary>
public enum LineUnit
{
    /// <summary>100 where a line begins.</summary>
    Index,

    /// <summary>Ratios, shown as percents, against 0.</summary>
    Percent,

    /// <summary>Plain numbers against 1.</summary>
    Number,
}
