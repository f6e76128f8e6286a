using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Components.Atoms;

namespace BinanceDashboard.Components.Pages.Positions;

/// <summary>Positions of what is looked at: open ones, and those that closed in the period.</summary>
public sealed record PositionsView
{
    public required PageState State { get; init; }

    /// <summary>What was asked for.</summary>
    public PositionsQuery Query { get; init; } = new();

    /// <summary>Why it is failed or stale.</summary>
    public string? Reason { get; init; }

    public DateTimeOffset? DataAt { get; init; }

    /// <summary>Of the exchange's clock.</summary>
    public TimeSpan Ahead { get; init; }

    public IReadOnlyList<PositionRow> Open { get; init; } = [];

    /// <summary>How many open ones there are.</summary>
    public int OpenCount { get; init; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<PositionRow> Closed { get; init; } = [];

    /// <summary>How many closed ones match the filter.</summary>
    public int Count { get; init; }

    /// <summary>How many closed ones the period has.</summary>
    public int CountOfPeriod { get; init; }

    public PositionTotals Totals { get; init; } = new();

    /// <summary>How the net results of the closed ones are spread, as far as they are known.</summary>
    public IReadOnlyList<ResultBin> Bins { get; init; } = [];

    /// <summary>Every symbol of a closed one, whatever the filter.</summary>
    public IReadOnlyList<string> Symbols { get; init; } = [];

    public IReadOnlyList<string> AccountIds { get; init; } = [];

    /// <summary>What a page can carry into its live self; the rest is read again then.</summary>
    public PositionsView Beginning(int rows) => this with { Open = [.. Open.Take(rows)], Closed = [.. Closed.Take(rows)], Symbols = [.. Symbols.Take(100)] };
}
