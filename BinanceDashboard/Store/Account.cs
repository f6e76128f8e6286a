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

    /// <summary>How often its portfolio items are imported by themselves, in hours; null where they are not.</summary>
    public int? ImportEveryHours { get; init; }

    /// <summary>Where its alerts are sent, in protected form because the address may hold a secret; null where they are not.</summary>
    public string? ProtectedWebhook { get; init; }

    /// <summary>What its NAV is compared with, where its owner chose it.</summary>
    public BenchmarkRule? Benchmark { get; init; }

    /// <summary>The chosen benchmark, else the default one.</summary>
    public BenchmarkRule BenchmarkOrDefault() => Benchmark ?? BenchmarkRule.Default;
}
