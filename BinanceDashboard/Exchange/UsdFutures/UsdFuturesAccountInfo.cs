using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>
/// The wallet's equity is the sum of the assets' margin balances, each at its price. Binance's own totals are left out:
/// in single-asset mode they cover USDT alone, in multi-assets mode they are USD values over all assets, and the answer
/// itself does not say which (<see cref="FuturesAccountConfig.IsMultiAssets"/> does).
/// </summary>
public sealed record UsdFuturesAccountInfo
{
    /// <summary>Only assets with content.</summary>
    [JsonPropertyName("assets")]
    public required IReadOnlyList<FuturesAsset> Assets { get; init; }

    /// <summary>Only open positions and symbols with open orders.</summary>
    [JsonPropertyName("positions")]
    public required IReadOnlyList<UsdFuturesPosition> Positions { get; init; }
}
