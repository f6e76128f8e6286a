namespace BinanceDashboard.Store;

/// <summary>One asset in one wallet at a snapshot; kept for the latest snapshot and for the last one of each UTC day.</summary>
public sealed record SnapshotAsset
{
    public required long AccountId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required WalletKind Wallet { get; init; }

    public required string Asset { get; init; }

    public required decimal Quantity { get; init; }

    /// <summary>USD for one unit; null where unpriced.</summary>
    public decimal? Price { get; init; }

    /// <summary>When the price was observed.</summary>
    public DateTimeOffset? PriceAt { get; init; }

    public string? PriceSource { get; init; }
}
