using System.Collections.Immutable;

namespace BinanceDashboard.Store;

/// <summary>One import that came to an end; one that was cancelled leaves none.</summary>
public sealed record ImportRun
{
    public long Id { get; init; }

    public required string OwnerId { get; init; }

    public required long AccountId { get; init; }

    /// <summary><see cref="PortfolioItem.Imported"/>.</summary>
    public required string Source { get; init; }

    /// <summary>By the exchange's clock, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    public required ImportTrigger Trigger { get; init; }

    public required ImportStatus Status { get; init; }

    /// <summary>Why it failed; null where it did not.</summary>
    public string? Error { get; init; }

    /// <summary>Items that the account has.</summary>
    public required int Found { get; init; }

    /// <summary>Every item that became another one; those that stayed are not among them.</summary>
    public ImmutableArray<ItemChange> Changes { get; init; } = [];

    /// <summary>False while its owner was not told yet what it changed.</summary>
    public required bool IsSeen { get; init; }

    /// <summary>Added and updated items.</summary>
    public int Imported => Changes.Count(change => change.Action is ImportAction.Add or ImportAction.Update);
}
