using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Accounts;

/// <summary>An account in the table.</summary>
public sealed record AccountLine
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public required string Environment { get; init; }

    public required AccountStatus Status { get; init; }

    /// <summary>Why it is stale or failing.</summary>
    public string? Reason { get; init; }

    /// <summary>Why its last snapshot is partial; null where it is complete.</summary>
    public string? Partial { get; init; }

    /// <summary>Null until known, and where the environment does not tell.</summary>
    public KeyPermissions? Permissions { get; init; }

    public DateTimeOffset? LastSnapshotAt { get; init; }

    /// <summary>How far the account's exchange, whose clock dates its snapshots, is ahead of this machine.</summary>
    public TimeSpan Ahead { get; init; }

    /// <summary>Something of it runs right now.</summary>
    public bool Busy { get; init; }
}
