using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>
/// An order that waits for a price. Until then it stands in no list of ordinary orders; then an ordinary order is placed
/// for it. Words that are only shown stand as the exchange writes them.
/// </summary>
public sealed record ConditionalOrder
{
    [JsonPropertyName("algoId")]
    public required long Id { get; init; }

    [JsonPropertyName("clientAlgoId")]
    public string ClientOrderId { get; init; } = "";

    [JsonPropertyName("algoType")]
    public string AlgoType { get; init; } = "";

    [JsonPropertyName("orderType")]
    public string Type { get; init; } = "";

    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    [JsonPropertyName("side")]
    public OrderSide Side { get; init; }

    [JsonPropertyName("positionSide")]
    public PositionSide PositionSide { get; init; }

    [JsonPropertyName("timeInForce")]
    public string TimeInForce { get; init; } = "";

    /// <summary>In the base asset; null or 0 for an order that closes a whole position.</summary>
    [JsonPropertyName("quantity")]
    public decimal? Quantity { get; init; }

    [JsonPropertyName("algoStatus")]
    public required string StatusText { get; init; }

    [JsonIgnore]
    public ConditionalOrderStatus Status => WordConverter<ConditionalOrderStatus>.Of(StatusText);

    /// <summary>The id of the ordinary order; null or empty before there is one.</summary>
    [JsonPropertyName("actualOrderId")]
    [JsonConverter(typeof(IdConverter))]
    public string? OrderId { get; init; }

    [JsonPropertyName("actualPrice")]
    public decimal? OrderPrice { get; init; }

    [JsonPropertyName("actualQty")]
    public decimal? OrderQuantity { get; init; }

    [JsonPropertyName("actualType")]
    public string? OrderType { get; init; }

    [JsonPropertyName("triggerPrice")]
    public decimal? TriggerPrice { get; init; }

    /// <summary>0 where the ordinary order is a market order.</summary>
    [JsonPropertyName("price")]
    public decimal? Price { get; init; }

    [JsonPropertyName("icebergQuantity")]
    public decimal? IcebergQuantity { get; init; }

    /// <summary>Of a trailing stop: the price at which it begins to follow.</summary>
    [JsonPropertyName("activatePrice")]
    public decimal? ActivationPrice { get; init; }

    /// <summary>Of a trailing stop: in percent.</summary>
    [JsonPropertyName("callbackRate")]
    public decimal? CallbackRate { get; init; }

    [JsonPropertyName("reduceOnly")]
    public bool IsReduceOnly { get; init; }

    [JsonPropertyName("closePosition")]
    public bool ClosesPosition { get; init; }

    /// <summary>Which price triggers it.</summary>
    [JsonPropertyName("workingType")]
    public string WorkingType { get; init; } = "";

    [JsonPropertyName("priceProtect")]
    public bool IsPriceProtected { get; init; }

    [JsonPropertyName("priceMatch")]
    public string PriceMatch { get; init; } = "";

    [JsonPropertyName("selfTradePreventionMode")]
    public string SelfTradePrevention { get; init; } = "";

    [JsonPropertyName("createTime")]
    public required DateTimeOffset CreatedAt { get; init; }

    [JsonPropertyName("updateTime")]
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Null before it was triggered.</summary>
    [JsonPropertyName("triggerTime")]
    public DateTimeOffset? TriggeredAt { get; init; }

    /// <summary>Null when the order has no end of its own.</summary>
    [JsonPropertyName("goodTillDate")]
    public DateTimeOffset? GoodUntil { get; init; }
}
