using BinanceDashboard.Analytics.Series;

namespace BinanceDashboard.Collector.Imports;

/// <summary>What taking over a NAV file would do.</summary>
public sealed record NavImportPreview
{
    /// <summary>The file as it was read; to be handed back when it is taken over.</summary>
    public required NavFile File { get; init; }

    public DateTimeOffset? First { get; init; }

    public DateTimeOffset? Last { get; init; }

    public required SeriesSteps Steps { get; init; }

    /// <summary>Points that are not there yet.</summary>
    public int Added { get; init; }

    /// <summary>Points that are there already with the same NAV.</summary>
    public int Same { get; init; }

    /// <summary>Points whose time has another NAV already, observed or imported before: that one stays.</summary>
    public int Conflicts { get; init; }
}
