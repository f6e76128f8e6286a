using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Accounts;

public sealed record AccountContract
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Environment { get; init; }

    public required string KeyType { get; init; }

    public required AccountStatus Status { get; init; }

    /// <summary>The sentence of a failing account.</summary>
    public required string? Reason { get; init; }

    public required DateTimeOffset? LastSnapshotAt { get; init; }

    public required KeyPermissions? Permissions { get; init; }
}
