using BinanceDashboard.Collector.Imports;

namespace BinanceDashboard.Components.Pages.Import;

/// <summary>What the dialog of statements can have done, for the signed-in user.</summary>
public sealed record StatementDialogCommands
{
    /// <summary>Reads a statement for an account; null where the account is no longer there.</summary>
    public required Func<long, Stream, CancellationToken, Task<StatementPreview?>> Preview { get; init; }

    /// <summary>Null where the account is no longer there.</summary>
    public required Func<long, StatementFile, CancellationToken, Task<StatementResult?>> TakeOver { get; init; }
}
