using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.UsdFutures;

namespace BinanceDashboard.Exchange.CoinFutures;

public sealed record CoinFuturesTrade : FuturesTrade
{
    [JsonPropertyName("pair")]
    public string Pair { get; init; } = "";

    [JsonPropertyName("marginAsset")]
    public required string MarginAsset { get; init; }

    /// <summary>The contracts in coins, at the price of the fill.</summary>
    [JsonPropertyName("baseQty")]
    public required decimal BaseQuantity { get; init; }
}
