using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

internal sealed record MultiAssetsMode
{
    [JsonPropertyName("multiAssetsMargin")]
    public required bool IsMultiAssets { get; init; }
}
