using System.Collections.Immutable;
using BinanceDashboard.Analytics.Valuation;

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

    public static ImmutableArray<AssetQuantity> Without(ImmutableArray<AssetQuantity> assets, PriceGraph graph) =>
        [.. assets.Where(asset => !IsReceipt(asset.Asset, graph))];
}
