using BinanceDashboard.Components.Atoms;

namespace BinanceDashboard.Components.Pages.Alerts;

/// <summary>What the page of alerts shows.</summary>
public sealed record AlertsView
{
    // What a page carries into its live self is limited; the rest is read again then.
    private const int MostLines = 15;
    private const int MostEvents = 15;

    public required PageState State { get; init; }

    /// <summary>Every account of the user, the one that is looked at first.</summary>
    public IReadOnlyList<AlertAccount> Accounts { get; init; } = [];

    /// <summary>Those that fire first, then those that are not known, quiet ones and paused ones.</summary>
    public IReadOnlyList<AlertLine> Rules { get; init; } = [];

    public int RuleCount { get; init; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<AlertEventLine> Events { get; init; } = [];

    public int EventCount { get; init; }

    /// <summary>The part that fits into a page on its way to being live.</summary>
    public AlertsView Beginning() => this with { Rules = [.. Rules.Take(MostLines)], Events = [.. Events.Take(MostEvents)] };
}
