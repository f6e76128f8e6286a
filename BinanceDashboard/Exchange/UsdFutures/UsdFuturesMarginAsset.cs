using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

public sealed record UsdFuturesMarginAsset
{
    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>Whether it counts as collateral in multi-assets mode.</summary>
    [JsonPropertyName("marginAvailable")]
    public bool IsCollateral { get; init; }

    /// <summary>The negative balance at which other assets are sold for it; null where that is not done.</summary>
    [JsonPropertyName("autoAssetExchange")]
    public decimal? AutoExchangeThreshold { get; init; }
}
