namespace BinanceDashboard.Store;

/// <summary>What the exchange says an API key may do. Reading alone is what this program needs.</summary>
public sealed record KeyPermissions
{
    public required bool Reading { get; init; }

    public required bool SpotAndMarginTrading { get; init; }

    public required bool Withdrawals { get; init; }

    public required bool InternalTransfer { get; init; }

    public required bool Futures { get; init; }

    public required bool IpRestricted { get; init; }

    /// <summary>When the exchange ends the key's right to trade; null where it names no such time.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
