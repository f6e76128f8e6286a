using System.Collections.Immutable;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Snapshots;

/// <summary>
/// Flexible Earn shows a receipt LD… beside the position: in spot, or in futures as margin. A holding counts once, in Earn. A coin that is
/// traded under such a name (LDO) is no receipt.
/// </summary>
internal static class EarnReceipts
{
    private const string Prefix = "LD";

    public static bool IsReceipt(string asset, PriceGraph graph) =>
        asset.StartsWith(Prefix, StringComparison.Ordinal) && !graph.IsTraded(asset) && graph.IsTraded(asset[Prefix.Length..]);

    public static ImmutableArray<AssetQuantity> Of(ImmutableArray<AssetQuantity> assets, PriceGraph graph) =>
        [.. assets.Where(asset => IsReceipt(asset.Asset, graph) && asset.Quantity != 0).OrderBy(asset => asset.Asset, StringComparer.Ordinal)];

    /// <summary>What the receipts of all wallets alone tell, where Earn itself cannot be asked; null where there are none.</summary>
    /// <param name="wallets">What each wallet holds; default for one that did not answer.</param>
    public static WalletReading? AsEarn(IEnumerable<ImmutableArray<AssetQuantity>> wallets, PriceGraph graph, decimal? reported)
    {
        var receipts = wallets.Where(wallet => !wallet.IsDefault).SelectMany(wallet => Of(wallet, graph));
        ImmutableArray<AssetQuantity> held = [.. receipts.GroupBy(receipt => receipt.Asset[Prefix.Length..]).Select(coin => new AssetQuantity(coin.Key, coin.Sum(receipt => receipt.Quantity)))];
        return held.IsEmpty ? null : new WalletReading { Wallet = WalletKind.Earn, Assets = held, Reported = reported };
    }

    public static ImmutableArray<AssetQuantity> Without(ImmutableArray<AssetQuantity> assets, PriceGraph graph) =>
        [.. assets.Where(asset => !IsReceipt(asset.Asset, graph))];
}
