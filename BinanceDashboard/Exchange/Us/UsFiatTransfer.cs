using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Fiat;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Us;

/// <summary>Dollars deposited or withdrawn by bank.</summary>
public sealed record UsFiatTransfer
{
    [JsonPropertyName("orderId")]
    [JsonConverter(typeof(IdConverter))]
    public required string Id { get; init; }

    [JsonPropertyName("fiatCurrency")]
    public required string Currency { get; init; }

    /// <summary>Positive, whichever way it went.</summary>
    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    /// <summary>In the same currency, positive.</summary>
    [JsonPropertyName("transactionFee")]
    public decimal? Fee { get; init; }

    /// <summary>In the same currency, positive.</summary>
    [JsonPropertyName("platformFee")]
    public decimal? PlatformFee { get; init; }

    [JsonPropertyName("orderStatus")]
    public FiatOrderStatus Status { get; init; }

    [JsonPropertyName("createTime")]
    public required DateTimeOffset CreatedAt { get; init; }

    [JsonPropertyName("paymentAccount")]
    public string? Account { get; init; }

    [JsonPropertyName("paymentChannel")]
    public string? Channel { get; init; }

    [JsonPropertyName("paymentMethod")]
    public string? Method { get; init; }
}
