using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Valuation;

/// <summary>All that a snapshot's value follows from.</summary>
public sealed record ValuationInput
{
    public required long AccountId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The wallets that the account has; one that was never opened is not listed.</summary>
    public required ImmutableArray<WalletReading> Wallets { get; init; }

    public required UsdPrices Prices { get; init; }

    /// <summary>The prices of the snapshot before, each with its own time.</summary>
    public ImmutableArray<AssetPrice> LastPrices { get; init; } = [];

    /// <summary>Assets to price although they may not be held, beside BTC and ETH: those of the benchmark.</summary>
    public ImmutableArray<string> AlsoPriced { get; init; } = [];
}
