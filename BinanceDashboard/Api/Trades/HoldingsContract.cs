using BinanceDashboard.Analytics.Holdings;
using BinanceDashboard.Collector.Rates;
using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Trades;

public sealed record HoldingsContract
{
    private const int Decimals = 12;

    public required string Currency { get; init; }

    /// <summary>Null for USD.</summary>
    public required RateContract? Rate { get; init; }

    /// <summary>The snapshot's time; null before there is one.</summary>
    public required DateTimeOffset? At { get; init; }

    /// <summary>NAV of the same moment; null while there is none.</summary>
    public required decimal? Total { get; init; }

    public required IEnumerable<Line> Holdings { get; init; }

    // USD stays exactly as it is stored.
    internal static decimal? In(CurrencyRate rate, decimal? usd) =>
        usd is { } known && rate.Currency != CurrencyRate.Dollar ? decimal.Round(rate.FromUsd(known), Decimals) : usd;

    public sealed record Line
    {
        public required string Asset { get; init; }

        public required decimal Quantity { get; init; }

        public required IEnumerable<InWallet> Wallets { get; init; }

        public required decimal? Price { get; init; }

        public required decimal? Value { get; init; }

        public required decimal? Share { get; init; }

        public required decimal? AverageCost { get; init; }

        public required decimal? Invested { get; init; }

        public required decimal? UnrealizedPnl { get; init; }

        /// <summary>A ratio.</summary>
        public required decimal? UnrealizedPnlPercent { get; init; }

        public required decimal? RealizedPnl { get; init; }

        public required bool CostKnown { get; init; }

        /// <summary>Why the cost is not known; null where it is.</summary>
        public required string? Reason { get; init; }

        internal static Line Of(Holding holding, CurrencyRate rate) => new()
        {
            Asset = holding.Asset,
            Quantity = holding.Quantity,
            Wallets = holding.Wallets.Select(wallet => new InWallet(wallet.Wallet, wallet.Quantity)),
            Price = In(rate, holding.Price),
            Value = In(rate, holding.Value),
            Share = holding.Share,
            AverageCost = In(rate, holding.AverageCost.Value),
            Invested = In(rate, holding.Invested.Value),
            UnrealizedPnl = In(rate, holding.UnrealizedPnl.Value),
            UnrealizedPnlPercent = holding.UnrealizedPnlPercent.Value,
            RealizedPnl = In(rate, holding.RealizedPnl.Value),
            CostKnown = holding.CostKnown,
            Reason = holding.Reason,
        };
    }

    public sealed record InWallet(WalletKind Wallet, decimal Quantity);
}
