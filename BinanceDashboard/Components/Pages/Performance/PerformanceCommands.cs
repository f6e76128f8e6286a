using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>What the page reads for the signed-in user.</summary>
public sealed record PerformanceCommands
{
    public required Func<ViewQuery, CancellationToken, Task<PerformanceView>> Load { get; init; }

    /// <summary>The chosen period in detail; null where there is no account.</summary>
    public required Func<ViewQuery, CancellationToken, Task<PerformanceDetail?>> LoadDetail { get; init; }
}
