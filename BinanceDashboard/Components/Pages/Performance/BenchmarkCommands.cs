using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>What the benchmark's part of the page reads and can have done, for the signed-in user.</summary>
public sealed record BenchmarkCommands
{
    /// <summary>The benchmark of what is looked at; null where there is no account.</summary>
    public required Func<ViewQuery, CancellationToken, Task<BenchmarkView?>> Load { get; init; }

    /// <summary>Several benchmarks side by side; null where there is no account.</summary>
    public required Func<ViewQuery, CancellationToken, Task<LabView?>> LoadLab { get; init; }

    /// <summary>Puts a rule in place for every account that is looked at.</summary>
    public required Func<ViewQuery, BenchmarkRule, CancellationToken, Task<BenchmarkAnswer>> Choose { get; init; }

    /// <summary>Fetches the prices that a rule lacks.</summary>
    public required Func<ViewQuery, BenchmarkRule, CancellationToken, Task> Fetch { get; init; }
}
