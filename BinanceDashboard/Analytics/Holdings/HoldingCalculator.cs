using System.Collections.Immutable;
using BinanceDashboard.Analytics.CostBasis;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Holdings;

/// <summary>What a snapshot holds beside what the history says that it cost.</summary>
public static class HoldingCalculator
{
    // Rounding of interest and of the exchange's own sums; a futures wallet's open profit is more.
    private const decimal Tolerance = 0.00000001m;

    /// <param name="total">The snapshot's NAV, USD.</param>
    /// <param name="assets">Those of the snapshot.</param>
    /// <param name="costs">Of the same account by whichever method; an asset that is not among them never moved.</param>
    /// <returns>The most valuable first; then those without a price.</returns>
    public static ImmutableArray<Holding> Of(decimal total, IReadOnlyList<SnapshotAsset> assets, IReadOnlyList<AssetCost> costs)
    {
        var known = costs.ToDictionary(cost => cost.Asset, StringComparer.Ordinal);
        return
        [
            .. assets.GroupBy(asset => asset.Asset, StringComparer.Ordinal).Select(group => Of(total, [.. group], known.GetValueOrDefault(group.Key)))
                .OrderByDescending(holding => holding.Value ?? decimal.MinValue).ThenBy(holding => holding.Asset, StringComparer.Ordinal),
        ];
    }

    private static Holding Of(decimal total, IReadOnlyList<SnapshotAsset> wallets, AssetCost? cost)
    {
        var quantity = wallets.Sum(wallet => wallet.Quantity);
        var price = wallets.Select(wallet => wallet.Price).FirstOrDefault(known => known is not null);
        var value = quantity * price;
        var invested = Invested(quantity, cost);
        var unrealized = value is { } worth ? Figure.Of(worth).Less(invested) : Figure.Missing($"{wallets[0].Asset} has no price.");
        return new Holding
        {
            Asset = wallets[0].Asset,
            Quantity = quantity,
            Wallets = [.. wallets.Select(wallet => new HoldingWallet(wallet.Wallet, wallet.Quantity))],
            Price = price,
            Value = value,
            Share = value is { } part && total > 0 ? part / total : null,
            AverageCost = cost?.AverageCostUsd ?? NoHistory(wallets[0].Asset),
            Invested = invested,
            UnrealizedPnl = unrealized,
            UnrealizedPnlPercent = (unrealized.Value, invested.Value) is ({ } profit, > 0 and { } spent) ? Figure.Of(profit / spent) : Figure.Missing(unrealized.Reason ?? invested.Reason ?? "Nothing was paid for it."),
            RealizedPnl = cost?.RealizedUsd ?? NoHistory(wallets[0].Asset),
            FirstBought = cost?.Lots is [var first, ..] ? first.At : null,
            Commission = cost is null ? Figure.Of(0) : Commission(cost),
            IsAssumed = cost?.Lots.Any(lot => lot.IsAssumed) == true,
            CostKnown = cost is { CostKnown: true } && invested.Value is not null,
        };
    }

    private static Figure Invested(decimal quantity, AssetCost? cost)
    {
        if (cost is null) return Figure.Missing("Nothing in the known history says how it came here.");
        if (quantity < 0) return Figure.Missing("More of it is owed than held.");
        return Math.Abs(quantity - cost.Quantity) <= Math.Max(Tolerance, Math.Abs(quantity) * Tolerance)
            ? cost.CostUsd
            : Figure.Missing("The known history explains another quantity than is held: older trades are out of the exchange's reach, or a position is open.");
    }

    private static Figure Commission(AssetCost cost) =>
        cost.Lots.FirstOrDefault(lot => lot.FeeUsd is null) is { } unknown ? Figure.Missing($"What was paid in commission at {Moment.Text(unknown.At)} had no price in USD.") : Figure.Of(cost.Lots.Sum(lot => lot.FeeUsd ?? 0));

    private static Figure NoHistory(string asset) => Figure.Missing($"No trade, deposit or reward of {asset} is known.");
}
