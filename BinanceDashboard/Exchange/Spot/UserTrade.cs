using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Spot;

/// <summary>A fill of one of the account's orders, on spot or margin.</summary>
public sealed record UserTrade
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    /// <summary>Unique within the symbol, ascending.</summary>
    [JsonPropertyName("id")]
    public required long Id { get; init; }

    [JsonPropertyName("orderId")]
    public required long OrderId { get; init; }

    /// <summary>-1 outside of a list; null on margin.</summary>
    [JsonPropertyName("orderListId")]
    public long? OrderListId { get; init; }

    [JsonPropertyName("price")]
    public required decimal Price { get; init; }

    /// <summary>Of the base asset, positive.</summary>
    [JsonPropertyName("qty")]
    public required decimal Quantity { get; init; }

    /// <summary>Positive; null on margin.</summary>
    [JsonPropertyName("quoteQty")]
    public decimal? QuoteQuantity { get; init; }

    /// <summary>Paid, positive.</summary>
    [JsonPropertyName("commission")]
    public required decimal Commission { get; init; }

    [JsonPropertyName("commissionAsset")]
    public required string CommissionAsset { get; init; }

    [JsonPropertyName("time")]
    public required DateTimeOffset At { get; init; }

    [JsonPropertyName("isBuyer")]
    public required bool IsBuyer { get; init; }

    [JsonPropertyName("isMaker")]
    public bool IsMaker { get; init; }

    /// <summary>Margin only.</summary>
    [JsonPropertyName("isIsolated")]
    public bool? IsIsolated { get; init; }
}
