namespace BinanceDashboard.Store;

/// <summary>What an import could not know for sure.</summary>
public sealed record ImportIssue
{
    public long Id { get; init; }

    public long RunId { get; init; }

    public required string Symbol { get; init; }

    public required IssueSeverity Severity { get; init; }

    /// <summary>A sentence for the owner of the account.</summary>
    public required string Message { get; init; }
}
