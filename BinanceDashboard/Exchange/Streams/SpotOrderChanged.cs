using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Spot;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>A step in the life of a spot order; a fill when <see cref="IsFill"/>.</summary>
public sealed record SpotOrderChanged : AccountEvent
{
    [JsonPropertyName("s")]
    public required string Symbol { get; init; }

    [JsonPropertyName("i")]
    public required long OrderId { get; init; }

    [JsonPropertyName("S")]
    public OrderSide Side { get; init; }

    [JsonPropertyName("o")]
    public OrderType Type { get; init; }

    /// <summary>The exchange's word for what happened: NEW, CANCELED, REPLACED, REJECTED, TRADE, EXPIRED, TRADE_PREVENTION.</summary>
    [JsonPropertyName("x")]
    public required string Step { get; init; }

    [JsonPropertyName("X")]
    public OrderStatus Status { get; init; }

    /// <summary>Of the base asset.</summary>
    [JsonPropertyName("q")]
    public decimal Quantity { get; init; }

    /// <summary>Of the base asset, all fills so far.</summary>
    [JsonPropertyName("z")]
    public decimal Executed { get; init; }

    /// <summary>0 on market orders.</summary>
    [JsonPropertyName("p")]
    public decimal Price { get; init; }

    /// <summary>Unique within the symbol; -1 without a fill.</summary>
    [JsonPropertyName("t")]
    public long TradeId { get; init; } = -1;

    /// <summary>Of this fill, in the base asset.</summary>
    [JsonPropertyName("l")]
    public decimal LastQuantity { get; init; }

    [JsonPropertyName("L")]
    public decimal LastPrice { get; init; }

    /// <summary>A cost is positive.</summary>
    [JsonPropertyName("n")]
    public decimal Commission { get; init; }

    [JsonPropertyName("N")]
    public string? CommissionAsset { get; init; }

    [JsonPropertyName("m")]
    public bool IsMaker { get; init; }

    /// <summary>UTC.</summary>
    [JsonPropertyName("T")]
    public DateTimeOffset? HappenedAt { get; init; }

    [JsonIgnore]
    public bool IsFill => Step == "TRADE";
}
