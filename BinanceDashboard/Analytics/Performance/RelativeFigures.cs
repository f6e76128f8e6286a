namespace BinanceDashboard.Analytics.Performance;

/// <summary>How an account moved against its benchmark, from day to day. Ratios, not percents.</summary>
public sealed record RelativeFigures
{
    /// <summary>Jensen's, a year.</summary>
    public required Figure Alpha { get; init; }

    public required Figure Beta { get; init; }

    /// <summary>A year, 0 or above.</summary>
    public required Figure TrackingError { get; init; }

    public required Figure InformationRatio { get; init; }

    /// <summary>1: rises as the benchmark does on the days on which that rises.</summary>
    public required Figure UpCapture { get; init; }

    /// <summary>1: falls as the benchmark does on the days on which that falls.</summary>
    public required Figure DownCapture { get; init; }

    internal static RelativeFigures Nothing(Figure none) =>
        new() { Alpha = none, Beta = none, TrackingError = none, InformationRatio = none, UpCapture = none, DownCapture = none };
}
