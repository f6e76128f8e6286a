using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Charts;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>What the overview shows, but for the chart, which follows when the page is live.</summary>
public sealed record OverviewView
{
    public required PageState State { get; init; }

    /// <summary>For failed and stale: what happened, what it means, what to do.</summary>
    public string? Reason { get; init; }

    /// <summary>What is under way, in a sentence; null when nothing is.</summary>
    public string? Progress { get; init; }

    public DateTimeOffset? DataAt { get; init; }

    /// <summary>How far the exchange's clock, in which the data is dated, is ahead of this machine's.</summary>
    public TimeSpan Ahead { get; init; }

    /// <summary>How many accounts are looked at as one.</summary>
    public int Accounts { get; init; }

    public OverviewFigures Figures { get; init; } = new();

    public IReadOnlyList<BarItem> Wallets { get; init; } = [];

    public IReadOnlyList<HoldingLine> Holdings { get; init; } = [];

    public IReadOnlyList<FlowLine> Flows { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public static OverviewView Loading { get; } = new() { State = PageState.Loading };
}
