using BinanceDashboard.Components.Charts;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>One account beside the others, or the sum of them.</summary>
public sealed record ComparisonRow
{
    /// <summary>As the address names it; null for the sum.</summary>
    public required string? AccountId { get; init; }

    public required string Name { get; init; }

    /// <summary>Of its line in the chart; null for the sum, which has none.</summary>
    public LineLook? Look { get; init; }

    public required OverviewFigures Figures { get; init; }

    /// <summary>The last snapshot's time by the exchange's clock; for the sum that of the last complete one.</summary>
    public DateTimeOffset? LastAt { get; init; }

    /// <summary>Null for the sum.</summary>
    public AccountStatus? Status { get; init; }

    /// <summary>The last snapshot misses a part, so that the numbers are those of the last complete one.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Why it is not read as it should be, and why a number is missing; a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public bool IsDated => IsPartial || Status is AccountStatus.Stale or AccountStatus.Failing or AccountStatus.Disabled;
}
