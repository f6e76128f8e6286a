using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Spot;

/// <summary>An order on spot or margin.</summary>
public sealed record SpotOrder
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    /// <summary>Unique within the symbol, ascending.</summary>
    [JsonPropertyName("orderId")]
    public required long Id { get; init; }

    /// <summary>-1 outside of a list.</summary>
    [JsonPropertyName("orderListId")]
    public long? OrderListId { get; init; }

    /// <summary>Unique among open orders only: it may come again when the order has ended.</summary>
    [JsonPropertyName("clientOrderId")]
    public string? ClientOrderId { get; init; }

    [JsonPropertyName("side")]
    public required OrderSide Side { get; init; }

    [JsonPropertyName("type")]
    public required OrderType Type { get; init; }

    [JsonPropertyName("timeInForce")]
    public TimeInForce TimeInForce { get; init; }

    [JsonPropertyName("status")]
    public required OrderStatus Status { get; init; }

    /// <summary>Zero for a market order.</summary>
    [JsonPropertyName("price")]
    public required decimal Price { get; init; }

    /// <summary>Zero or null for an order that waits for none.</summary>
    [JsonPropertyName("stopPrice")]
    public decimal? StopPrice { get; init; }

    /// <summary>Of the base asset.</summary>
    [JsonPropertyName("origQty")]
    public required decimal Quantity { get; init; }

    /// <summary>Of the base asset.</summary>
    [JsonPropertyName("executedQty")]
    public required decimal FilledQuantity { get; init; }

    /// <summary>Below zero on some very old orders, where nobody knows it any more.</summary>
    [JsonPropertyName("cummulativeQuoteQty")]
    public required decimal QuoteQuantityOnWire { get; init; }

    /// <summary>Of the quote asset, where the order was given in it; else zero.</summary>
    [JsonPropertyName("origQuoteOrderQty")]
    public decimal? QuoteQuantity { get; init; }

    [JsonPropertyName("icebergQty")]
    public decimal? IcebergQuantity { get; init; }

    [JsonPropertyName("time")]
    public required DateTimeOffset CreatedAt { get; init; }

    [JsonPropertyName("updateTime")]
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Since when it stands in the book; null before.</summary>
    [JsonPropertyName("workingTime")]
    public DateTimeOffset? WorkingSince { get; init; }

    [JsonPropertyName("isWorking")]
    public bool? IsWorking { get; init; }

    /// <summary>Margin only.</summary>
    [JsonPropertyName("isIsolated")]
    public bool? IsIsolated { get; init; }

    /// <summary>In the exchange's words; null or "NONE" for an order that has not expired.</summary>
    [JsonPropertyName("expiryReason")]
    public string? ExpiryReason { get; init; }

    [JsonIgnore]
    public decimal? FilledQuoteQuantity => QuoteQuantityOnWire < 0 ? null : QuoteQuantityOnWire;

    /// <summary>Null while nothing is filled.</summary>
    [JsonIgnore]
    public decimal? AveragePrice => FilledQuantity > 0 ? FilledQuoteQuantity / FilledQuantity : null;
}
