using BinanceDashboard.Analytics.Valuation;

namespace BinanceDashboard.Collector.Snapshots;

/// <summary>What the exchange said about an account at one moment.</summary>
internal sealed record Reading
{
    /// <summary>The exchange's time just before the wallets were asked.</summary>
    public required DateTimeOffset At { get; init; }

    public required IReadOnlyList<WalletReading> Wallets { get; init; }

    public required UsdPrices Prices { get; init; }

    /// <summary>The exchange's own total in USDT; null where there is no such call or it did not answer.</summary>
    public required decimal? Reported { get; init; }
}
