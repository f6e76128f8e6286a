using BinanceDashboard.Analytics.Portfolio;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Portfolio;

/// <summary>What became of an import.</summary>
public sealed record ImportOutcome
{
    public required bool Success { get; init; }

    /// <summary>A sentence for the one who asked.</summary>
    public required string Message { get; init; }

    /// <summary>Another import of the account goes on: this one did nothing.</summary>
    public bool IsBusy { get; init; }

    /// <summary>What was done; null where nothing was.</summary>
    public ImportPlan? Plan { get; init; }

    /// <summary>Its row of the history; null where there is none.</summary>
    public ImportRun? Run { get; init; }
}
