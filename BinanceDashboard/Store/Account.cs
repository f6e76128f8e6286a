namespace BinanceDashboard.Store;

/// <summary>An exchange account of a user; key and secret only in protected form.</summary>
public sealed record Account
{
    public long Id { get; init; }

    public required string OwnerId { get; init; }

    public required string Name { get; init; }

    /// <summary>Name of the environment in the settings: Live, Us, Testnet, Simulator or one's own.</summary>
    public required string Environment { get; init; }

    /// <summary>Hmac, Rsa or Ed25519.</summary>
    public required string KeyType { get; init; }

    public required string ProtectedKey { get; init; }

    public required string ProtectedSecret { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public bool Disabled { get; init; }

    /// <summary>The sentence of the last run's failure, null after a success.</summary>
    public string? Failure { get; init; }

    public DateTimeOffset? LastTriedAt { get; init; }

    public DateTimeOffset? LastSnapshotAt { get; init; }

    /// <summary>Null until asked for, and where the environment has no such call.</summary>
    public KeyPermissions? Permissions { get; init; }
}
