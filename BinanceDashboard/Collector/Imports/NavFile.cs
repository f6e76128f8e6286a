using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Imports;

/// <summary>A NAV history as it was read from a file: points where every line is right, errors where one is not.</summary>
public sealed record NavFile
{
    /// <summary>Lines with values, the header and empty ones not counted.</summary>
    public required int Rows { get; init; }

    /// <summary>Ascending, each time once; empty where a line is wrong.</summary>
    public required IReadOnlyList<ImportedPoint> Points { get; init; }

    /// <summary>The first wrong lines, by line; at most <see cref="ImportLimits.MostErrors"/>.</summary>
    public required IReadOnlyList<LineError> Errors { get; init; }

    /// <summary>How many lines are wrong in all.</summary>
    public required int ErrorCount { get; init; }

    public bool IsValid => ErrorCount == 0;

    /// <summary>The sentence that says that nothing is taken over; null where every line is right.</summary>
    public string? Problem => ErrorCount switch
    {
        0 => null,
        1 => "One line is wrong, so nothing was saved: mend it and send the file again.",
        _ when ErrorCount > Errors.Count => $"{ErrorCount} lines are wrong, so nothing was saved; the first {Errors.Count} are listed. Mend them and send the file again.",
        _ => $"{ErrorCount} lines are wrong, so nothing was saved: mend them and send the file again.",
    };
}
