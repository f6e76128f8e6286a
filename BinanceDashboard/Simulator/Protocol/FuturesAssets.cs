using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What a USD-M wallet can hold as margin.</summary>
internal static class FuturesAssets
{
    public static IReadOnlyList<string> Margin { get; } = [Listings.Dollar, "USDC", "BTC", "ETH", "BNB", "FDUSD"];

    /// <param name="all">Also the ones of which there is nothing.</param>
    public static IEnumerable<(string Asset, FuturesMargin Margin)> Of(ApiCall call, bool all) => Margin
        .Concat(Listings.Coins.Select(coin => coin.Asset))
        .Distinct(StringComparer.Ordinal)
        .Select(asset => (Asset: asset, Margin: FuturesMargin.OfAsset(call, asset)))
        .Where(row => !row.Margin.IsEmpty || (all && Margin.Contains(row.Asset)));
}
