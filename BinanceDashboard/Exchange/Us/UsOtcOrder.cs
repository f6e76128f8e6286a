using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Conversions;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Us;

public sealed record UsOtcOrder
{
    [JsonPropertyName("orderId")]
    [JsonConverter(typeof(IdConverter))]
    public required string Id { get; init; }

    [JsonPropertyName("quoteId")]
    public string? QuoteId { get; init; }

    [JsonPropertyName("orderStatus")]
    public ConvertStatus Status { get; init; }

    [JsonPropertyName("fromCoin")]
    public required string FromAsset { get; init; }

    /// <summary>Given, positive.</summary>
    [JsonPropertyName("fromAmount")]
    public required decimal FromQuantity { get; init; }

    [JsonPropertyName("toCoin")]
    public required string ToAsset { get; init; }

    /// <summary>Received, positive.</summary>
    [JsonPropertyName("toAmount")]
    public required decimal ToQuantity { get; init; }

    /// <summary>Received for one given.</summary>
    [JsonPropertyName("ratio")]
    public decimal? Ratio { get; init; }

    /// <summary>Given for one received.</summary>
    [JsonPropertyName("inverseRatio")]
    public decimal? InverseRatio { get; init; }

    [JsonPropertyName("createTime")]
    public required DateTimeOffset At { get; init; }
}
