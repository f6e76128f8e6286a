using System.Collections.Immutable;

namespace BinanceDashboard.Store;

/// <summary>The account's value at one moment, observed or imported. Identity: account and time.</summary>
public sealed record Snapshot
{
    public required long AccountId { get; init; }

    /// <summary>The exchange's time, UTC, in milliseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>USD: the sum of the wallets that answered. It is the account's NAV only while <see cref="Complete"/>.</summary>
    public required decimal Nav { get; init; }

    /// <summary>False when a wallet did not answer or a price has been gone for a day: never drawn, never measured.</summary>
    public required bool Complete { get; init; }

    /// <summary>The sentence that says why it is partial.</summary>
    public string? Reason { get; init; }

    public required PointSource Source { get; init; }

    public ImmutableArray<WalletValue> Wallets { get; init; } = [];

    /// <summary>Every asset that was priced, BTC and ETH always among them.</summary>
    public ImmutableArray<AssetPrice> Prices { get; init; } = [];

    public ImmutableArray<UnpricedAsset> Unpriced { get; init; } = [];

    /// <summary>The exchange's own total in USDT at the same moment; null where there is no such call.</summary>
    public decimal? Reported { get; init; }

    /// <summary>Weight spent on this snapshot over all pools.</summary>
    public int Weight { get; init; }
}
