using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Spot;

namespace BinanceDashboard.Exchange.UsdFutures;

public sealed record UsdFuturesSymbol
{
    [JsonPropertyName("symbol")]
    public required string Name { get; init; }

    [JsonPropertyName("pair")]
    public string Pair { get; init; } = "";

    [JsonPropertyName("contractType")]
    public ContractType ContractType { get; init; }

    [JsonPropertyName("status")]
    public SymbolStatus Status { get; init; }

    [JsonPropertyName("baseAsset")]
    public required string BaseAsset { get; init; }

    [JsonPropertyName("quoteAsset")]
    public required string QuoteAsset { get; init; }

    /// <summary>What profits and fees are settled in.</summary>
    [JsonPropertyName("marginAsset")]
    public required string MarginAsset { get; init; }

    [JsonPropertyName("onboardDate")]
    public DateTimeOffset? ListedAt { get; init; }

    /// <summary>The year 2100 for a perpetual.</summary>
    [JsonPropertyName("deliveryDate")]
    public DateTimeOffset? DeliveredAt { get; init; }
}
