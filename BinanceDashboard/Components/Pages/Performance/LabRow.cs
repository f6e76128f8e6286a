using BinanceDashboard.Components.Charts;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>One benchmark over the period: money in USD, ratios; null where it is not known, with the reason.</summary>
public sealed record LabRow
{
    public required string Name { get; init; }

    /// <summary>What it holds, in words.</summary>
    public required string? Detail { get; init; }

    /// <summary>Null where it has no line.</summary>
    public required LineLook? Look { get; init; }

    /// <summary>Null where it cannot be said what it would hold.</summary>
    public required BenchmarkRule? Rule { get; init; }

    public decimal? Value { get; init; }

    /// <summary>NAV less this benchmark.</summary>
    public decimal? Difference { get; init; }

    public decimal? DifferenceRatio { get; init; }

    public decimal? Twr { get; init; }

    /// <summary>The account's return less this one.</summary>
    public decimal? Excess { get; init; }

    public string? Reason { get; init; }

    /// <summary>True where fetching prices may help.</summary>
    public bool LacksPrices => Rule is not null && Reason is not null;

    public bool IsChosen { get; init; }
}
