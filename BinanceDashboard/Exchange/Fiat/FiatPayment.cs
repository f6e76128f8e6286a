using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Fiat;

/// <summary>Crypto bought or sold by card or bank.</summary>
public sealed record FiatPayment
{
    [JsonPropertyName("orderNo")]
    public required string Id { get; init; }

    [JsonPropertyName("fiatCurrency")]
    public required string Currency { get; init; }

    /// <summary>In the fiat currency: paid when buying.</summary>
    [JsonPropertyName("sourceAmount")]
    public required decimal FiatQuantity { get; init; }

    [JsonPropertyName("cryptoCurrency")]
    public required string Asset { get; init; }

    /// <summary>Of the asset: received when buying.</summary>
    [JsonPropertyName("obtainAmount")]
    public required decimal Quantity { get; init; }

    /// <summary>In the fiat currency, positive.</summary>
    [JsonPropertyName("totalFee")]
    public decimal? Fee { get; init; }

    /// <summary>In the fiat currency.</summary>
    [JsonPropertyName("price")]
    public decimal? Price { get; init; }

    [JsonPropertyName("status")]
    public FiatPaymentStatus Status { get; init; }

    /// <summary>Of purchases only.</summary>
    [JsonPropertyName("paymentMethod")]
    public FiatPaymentMethod Method { get; init; }

    [JsonPropertyName("createTime")]
    public required DateTimeOffset CreatedAt { get; init; }

    [JsonPropertyName("updateTime")]
    public DateTimeOffset? UpdatedAt { get; init; }
}
