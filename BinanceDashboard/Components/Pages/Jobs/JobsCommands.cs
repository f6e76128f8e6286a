using BinanceDashboard.Collector.Jobs;

namespace BinanceDashboard.Components.Pages.Jobs;

/// <summary>What the page can have done, for the signed-in user. A returned sentence says what went wrong; null is done.</summary>
public sealed record JobsCommands
{
    /// <summary>With the runs of one result, or all.</summary>
    public required Func<JobOutcome?, CancellationToken, Task<JobsView>> Load { get; init; }

    public required Func<string, CancellationToken, Task<string?>> Run { get; init; }

    /// <summary>True pauses, false resumes.</summary>
    public required Func<string, bool, CancellationToken, Task<string?>> Pause { get; init; }
}
