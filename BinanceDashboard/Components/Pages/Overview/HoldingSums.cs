using BinanceDashboard.Components.Charts;
using BinanceDashboard.Components.Formatting;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Brings the latest snapshots' wallets and coins of several accounts together for the cards.</summary>
internal static class HoldingSums
{
    private const int Shown = 5;

    public static IReadOnlyList<BarItem> Wallets(IReadOnlyList<Snapshot> snapshots)
    {
        var wallets = snapshots.SelectMany(snapshot => snapshot.Wallets).GroupBy(wallet => wallet.Wallet).ToList();
        var total = wallets.Sum(wallet => wallet.Sum(part => Math.Max(0, part.Value)));
        return [.. wallets.OrderBy(wallet => wallet.Key).Select(wallet => wallet.All(part => part.Ok)
            ? new BarItem(Words.For(wallet.Key), wallet.Sum(part => part.Value), ShareOf(wallet.Sum(part => part.Value), total))
            : new BarItem(Words.For(wallet.Key), null, null, wallet.First(part => !part.Ok).Error))];
    }

    // A wallet in which more is owed than held is no part of the whole.
    private static decimal? ShareOf(decimal value, decimal total) => value < 0 || total == 0 ? null : value / total;

    public static IReadOnlyList<HoldingLine> Top(IReadOnlyList<SnapshotAsset> assets)
    {
        var lines = assets.GroupBy(asset => asset.Asset).Select(group => (
            Asset: group.Key,
            Quantity: group.Sum(asset => asset.Quantity),
            Value: group.All(asset => asset.Price is not null) ? group.Sum(asset => asset.Quantity * asset.Price) : null)).ToList();
        var total = lines.Sum(line => line.Value ?? 0);
        return [.. lines.OrderByDescending(line => line.Value ?? decimal.MinValue).Take(Shown)
            .Select(line => new HoldingLine(line.Asset, line.Quantity, line.Value, line.Value is null || total <= 0 ? null : line.Value / total))];
    }
}
