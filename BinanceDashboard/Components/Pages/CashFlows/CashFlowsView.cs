using System.Text.Json.Serialization;
using BinanceDashboard.Analytics.Flows;
using BinanceDashboard.Components.Atoms;

namespace BinanceDashboard.Components.Pages.CashFlows;

/// <summary>The cash flows of what is looked at, newest first.</summary>
public sealed record CashFlowsView
{
    public required PageState State { get; init; }

    /// <summary>For failed and stale: what happened, what it means, what to do.</summary>
    public string? Reason { get; init; }

    /// <summary>What is under way, in a sentence; null when nothing is.</summary>
    public string? Progress { get; init; }

    public DateTimeOffset? DataAt { get; init; }

    /// <summary>How far the exchange's clock is ahead of this machine's.</summary>
    public TimeSpan Ahead { get; init; }

    /// <summary>Where the period begins; null from the beginning.</summary>
    public DateTimeOffset? From { get; init; }

    public IReadOnlyList<CashFlowAccount> Accounts { get; init; } = [];

    /// <summary>Those that the filter wants; of a page that is not live yet only the first ones.</summary>
    public IReadOnlyList<CashFlowLine> Lines { get; init; } = [];

    /// <summary>How many the filter wants.</summary>
    public int Count { get; init; }

    /// <summary>How many the period has.</summary>
    public int CountOfPeriod { get; init; }

    /// <summary>Of those that the filter wants.</summary>
    public FlowTotals? Totals { get; init; }

    /// <summary>Every line of the period, from which another filter takes; empty until the page is live.</summary>
    [JsonIgnore]
    public IReadOnlyList<CashFlowLine> All { get; init; } = [];

    public static CashFlowsView Loading { get; } = new() { State = PageState.Loading };

    /// <summary>The same period through another filter.</summary>
    public CashFlowsView Through(FlowFilter filter)
    {
        List<CashFlowLine> wanted = [.. All.Where(line => filter.Matches(line.Flow))];
        return this with { Lines = wanted, Count = wanted.Count, CountOfPeriod = All.Count, Totals = FlowTotals.Of(wanted.ConvertAll(line => line.Flow)) };
    }

    /// <summary>As much as a page that is not live yet can carry.</summary>
    public CashFlowsView Beginning(int most) => this with { All = [], Lines = [.. Lines.Take(most)] };
}
