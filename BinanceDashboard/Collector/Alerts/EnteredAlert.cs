using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Alerts;

/// <summary>A rule as somebody entered it.</summary>
public sealed record EnteredAlert
{
    public required long AccountId { get; init; }

    public required AlertKind Kind { get; init; }

    /// <summary>Of price rules alone.</summary>
    public string? Asset { get; init; }

    /// <summary>In the unit of the kind; ratios, not percents.</summary>
    public decimal? Level { get; init; }
}
