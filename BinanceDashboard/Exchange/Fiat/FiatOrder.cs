using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Fiat;

/// <summary>Fiat money deposited or withdrawn.</summary>
public sealed record FiatOrder
{
    [JsonPropertyName("orderNo")]
    public required string Id { get; init; }

    [JsonPropertyName("fiatCurrency")]
    public required string Currency { get; init; }

    /// <summary>Positive, whichever way it went.</summary>
    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    /// <summary>What was asked for.</summary>
    [JsonPropertyName("indicatedAmount")]
    public decimal? IndicatedQuantity { get; init; }

    /// <summary>In the same currency, positive.</summary>
    [JsonPropertyName("totalFee")]
    public decimal? Fee { get; init; }

    [JsonPropertyName("method")]
    public string? Method { get; init; }

    [JsonPropertyName("status")]
    public FiatOrderStatus Status { get; init; }

    [JsonPropertyName("createTime")]
    public required DateTimeOffset CreatedAt { get; init; }

    [JsonPropertyName("updateTime")]
    public DateTimeOffset? UpdatedAt { get; init; }
}
