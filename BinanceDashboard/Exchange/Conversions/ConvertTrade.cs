using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Conversions;

public sealed record ConvertTrade
{
    [JsonPropertyName("orderId")]
    public required long Id { get; init; }

    [JsonPropertyName("quoteId")]
    public string? QuoteId { get; init; }

    [JsonPropertyName("orderStatus")]
    public ConvertStatus Status { get; init; }

    [JsonPropertyName("fromAsset")]
    public required string FromAsset { get; init; }

    /// <summary>Given, positive.</summary>
    [JsonPropertyName("fromAmount")]
    public required decimal FromQuantity { get; init; }

    [JsonPropertyName("toAsset")]
    public required string ToAsset { get; init; }

    /// <summary>Received, positive; there is no fee beside it.</summary>
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
