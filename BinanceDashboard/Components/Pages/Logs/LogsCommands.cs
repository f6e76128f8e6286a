using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Logs;

/// <summary>What the page reads, for the signed-in user.</summary>
public sealed record LogsCommands
{
    public required Func<LogsQuery, CancellationToken, Task<LogsView>> Load { get; init; }

    /// <summary>A stretch of the list: how many newer ones come before it, and how many rows.</summary>
    public required Func<LogsView, int, int, CancellationToken, Task<IReadOnlyList<LogEntry>>> Rows { get; init; }

    /// <summary>How many have come since.</summary>
    public required Func<LogsView, CancellationToken, Task<int>> Newer { get; init; }
}
