using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>What has to be said of a row, a sentence each.</summary>
internal static class ComparisonNotes
{
    private static readonly (string Name, string Words)[] Measures =
    [
        (nameof(OverviewFigures.Nav), "Net asset value"),
        (nameof(OverviewFigures.Benchmark), "Benchmark"),
        (nameof(OverviewFigures.Difference), "Difference"),
        (nameof(OverviewFigures.Twr), "Return"),
        (nameof(OverviewFigures.MaxDrawdown), "Largest drawdown"),
    ];

    public static IReadOnlyList<string> Of(Account account, AccountStatus status, Snapshot? latest, OverviewFigures figures)
    {
        var state = status switch
        {
            AccountStatus.Failing => account.Failure,
            AccountStatus.Disabled => "Paused: nothing is read until you resume it under Accounts.",
            AccountStatus.Stale => "Not read for a while; the next try is under way.",
            AccountStatus.New => "The first snapshot is being taken.",
            AccountStatus.Ok => null,
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };
        var partial = latest is { Complete: false } ? Partial(latest.Reason) : null;
        return [.. new[] { state, partial }.OfType<string>(), .. Missing(figures)];
    }

    /// <param name="reason">Why the last snapshot is partial.</param>
    public static string Partial(string? reason) => $"The last snapshot is partial, so these are the numbers of the last complete one. {reason}".TrimEnd();

    /// <summary>Why numbers are missing: those with one reason in one sentence; without names where it is the reason of all.</summary>
    public static IEnumerable<string> Missing(OverviewFigures figures) => Measures
        .Select(measure => (measure.Words, Reason: figures.ReasonFor(measure.Name)))
        .Where(measure => measure.Reason is not null)
        .GroupBy(measure => measure.Reason)
        .Select(group => group.Count() == Measures.Length ? group.Key! : $"{string.Join(", ", group.Select((measure, i) => i == 0 ? measure.Words : measure.Words.ToLowerInvariant()))}: {group.Key}");
}
