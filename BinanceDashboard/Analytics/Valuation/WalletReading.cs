using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Valuation;

/// <summary>What a wallet answered: its assets, or the sentence that says why it did not.</summary>
public sealed record WalletReading
{
    public required WalletKind Wallet { get; init; }

    /// <summary>The same asset may stand more than once (isolated pairs); the quantities add up.</summary>
    public ImmutableArray<AssetQuantity> Assets { get; init; } = [];

    public string? Error { get; init; }

    /// <summary>The exchange's own total of it, in USDT, which counts as one US dollar; null where there is none.</summary>
    public decimal? Reported { get; init; }
}
