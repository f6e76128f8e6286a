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

    /// <summary>What the receipts alone tell, where Earn itself cannot be asked; null where there are none.</summary>
    public static WalletReading? AsEarn(ImmutableArray<AssetQuantity> receipts, decimal? reported) => receipts.IsEmpty
        ? null
        : new WalletReading { Wallet = WalletKind.Earn, Assets = [.. receipts.Select(receipt => receipt with { Asset = receipt.Asset[Prefix.Length..] })], Reported = reported };

    public static ImmutableArray<AssetQuantity> Without(ImmutableArray<AssetQuantity> assets, PriceGraph graph) =>
        [.. assets.Where(asset => !IsReceipt(asset.Asset, graph))];
}
