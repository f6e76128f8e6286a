using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>Words that are only shown stand as the exchange writes them.</summary>
public abstract record FuturesOrder
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    /// <summary>Unique within the symbol; later orders have larger ones.</summary>
    [JsonPropertyName("orderId")]
    public required long Id { get; init; }

    /// <summary>"autoclose-…" and "adl_autoclose" are the exchange's own: liquidation and deleveraging.</summary>
    [JsonPropertyName("clientOrderId")]
    public string ClientOrderId { get; init; } = "";

    [JsonPropertyName("status")]
    public required string StatusText { get; init; }

    [JsonIgnore]
    public FuturesOrderStatus Status => WordConverter<FuturesOrderStatus>.Of(StatusText);

    [JsonPropertyName("side")]
    public OrderSide Side { get; init; }

    [JsonPropertyName("positionSide")]
    public PositionSide PositionSide { get; init; }

    /// <summary>What it is now: a stop order that was triggered is MARKET or LIMIT.</summary>
    [JsonPropertyName("type")]
    public string Type { get; init; } = "";

    /// <summary>What it was placed as.</summary>
    [JsonPropertyName("origType")]
    public string OriginalType { get; init; } = "";

    [JsonPropertyName("timeInForce")]
    public string TimeInForce { get; init; } = "";

    /// <summary>In the base asset; on COIN-M a number of contracts. 0 for an order that closes a whole position.</summary>
    [JsonPropertyName("origQty")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("executedQty")]
    public required decimal QuantityFilled { get; init; }

    /// <summary>0 for a market order.</summary>
    [JsonPropertyName("price")]
    public decimal? Price { get; init; }

    /// <summary>0 before the first fill; null where the answer leaves it out.</summary>
    [JsonPropertyName("avgPrice")]
    public decimal? AveragePrice { get; init; }

    [JsonPropertyName("stopPrice")]
    public decimal? StopPrice { get; init; }

    /// <summary>Of a trailing stop: the price at which it begins to follow.</summary>
    [JsonPropertyName("activatePrice")]
    public decimal? ActivationPrice { get; init; }

    /// <summary>Of a trailing stop: in percent.</summary>
    [JsonPropertyName("priceRate")]
    public decimal? CallbackRate { get; init; }

    [JsonPropertyName("reduceOnly")]
    public bool IsReduceOnly { get; init; }

    /// <summary>Closes whatever the position is when it is triggered.</summary>
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

    [JsonPropertyName("time")]
    public DateTimeOffset? CreatedAt { get; init; }

    [JsonPropertyName("updateTime")]
    public DateTimeOffset? UpdatedAt { get; init; }
}
