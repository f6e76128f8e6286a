using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Payments;

/// <summary>A trade with another person, paid off the exchange.</summary>
public sealed record C2CTrade
{
    [JsonPropertyName("orderNumber")]
    [JsonConverter(typeof(IdConverter))]
    public required string Id { get; init; }

    [JsonPropertyName("advNo")]
    [JsonConverter(typeof(IdConverter))]
    public string? OfferId { get; init; }

    /// <summary>The account's own side.</summary>
    [JsonPropertyName("tradeType")]
    public required OrderSide Side { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>Of the asset, positive.</summary>
    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("fiat")]
    public required string Currency { get; init; }

    [JsonPropertyName("fiatSymbol")]
    public string? CurrencySign { get; init; }

    /// <summary>In the fiat currency, positive, paid outside the exchange.</summary>
    [JsonPropertyName("totalPrice")]
    public required decimal FiatQuantity { get; init; }

    /// <summary>In the fiat currency.</summary>
    [JsonPropertyName("unitPrice")]
    public decimal? Price { get; init; }

    /// <summary>In the asset, positive.</summary>
    [JsonPropertyName("commission")]
    public decimal? Commission { get; init; }

    [JsonPropertyName("orderStatus")]
    public C2CStatus Status { get; init; }

    [JsonPropertyName("createTime")]
    public required DateTimeOffset At { get; init; }

    /// <summary>"MAKER" or "TAKER".</summary>
    [JsonPropertyName("advertisementRole")]
    public string? Role { get; init; }
}
