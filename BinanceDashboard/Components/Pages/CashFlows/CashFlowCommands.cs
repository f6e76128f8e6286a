using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Flows;
using BinanceDashboard.Collector.Imports;

namespace BinanceDashboard.Components.Pages.CashFlows;

/// <summary>What the page reads and can have done, for the signed-in user.</summary>
public sealed record CashFlowCommands
{
    public required Func<CashFlowQuery, CancellationToken, Task<CashFlowsView>> Load { get; init; }

    /// <summary>How far each stream of an account is known.</summary>
    public required Func<long, CancellationToken, Task<IReadOnlyList<StreamCoverage>>> LoadCoverage { get; init; }

    public required Func<long, ManualFlow, CancellationToken, Task<CashFlowAnswer>> Add { get; init; }

    /// <summary>Removes a flow that was entered by hand, of an account.</summary>
    public required Func<long, long, CancellationToken, Task<CashFlowAnswer>> Delete { get; init; }

    /// <summary>Reads a NAV file for an account; null where the account is no longer there.</summary>
    public required Func<long, Stream, CancellationToken, Task<NavImportPreview?>> Preview { get; init; }

    /// <summary>Null where the account is no longer there.</summary>
    public required Func<long, NavFile, CancellationToken, Task<NavImportResult?>> TakeOver { get; init; }
}
