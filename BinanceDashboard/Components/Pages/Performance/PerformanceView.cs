using BinanceDashboard.Components.Atoms;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>The measures of what is looked at over every period.</summary>
public sealed record PerformanceView
{
    public static PerformanceView Loading { get; } = new() { State = PageState.Loading };

    public required PageState State { get; init; }

    /// <summary>Why it is failed or stale.</summary>
    public string? Reason { get; init; }

    /// <summary>How far the demo's first start has come.</summary>
    public string? Progress { get; init; }

    public DateTimeOffset? DataAt { get; init; }

    /// <summary>Of the exchange's clock.</summary>
    public TimeSpan Ahead { get; init; }

    public MeasureTableView? Table { get; init; }

    /// <summary>One for each period of the table.</summary>
    public IReadOnlyList<PeriodInputs> Inputs { get; init; } = [];
}
