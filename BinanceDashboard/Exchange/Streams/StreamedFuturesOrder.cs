using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.UsdFutures;

namespace BinanceDashboard.Exchange.Streams;

public sealed record StreamedFuturesOrder
{
    [JsonPropertyName("s")]
    public required string Symbol { get; init; }

    [JsonPropertyName("i")]
    public required long OrderId { get; init; }

    [JsonPropertyName("S")]
    public OrderSide Side { get; init; }

    [JsonPropertyName("ps")]
    public PositionSide PositionSide { get; init; }

    /// <summary>The exchange's word for what happened: NEW, CANCELED, CALCULATED (liquidation), EXPIRED, TRADE, AMENDMENT.</summary>
    [JsonPropertyName("x")]
    public required string Step { get; init; }

    [JsonPropertyName("X")]
    public FuturesOrderStatus Status { get; init; }

    /// <summary>Contracts on COIN-M.</summary>
    [JsonPropertyName("q")]
    public decimal Quantity { get; init; }

    /// <summary>All fills so far.</summary>
    [JsonPropertyName("z")]
    public decimal Executed { get; init; }

    /// <summary>0 without a fill.</summary>
    [JsonPropertyName("t")]
    public long TradeId { get; init; }

    /// <summary>Of this fill.</summary>
    [JsonPropertyName("l")]
    public decimal LastQuantity { get; init; }

    [JsonPropertyName("L")]
    public decimal LastPrice { get; init; }

    /// <summary>A cost is positive.</summary>
    [JsonPropertyName("n")]
    public decimal Commission { get; init; }

    [JsonPropertyName("N")]
    public string? CommissionAsset { get; init; }

    /// <summary>In the margin asset, before commission.</summary>
    [JsonPropertyName("rp")]
    public decimal RealizedProfit { get; init; }

    [JsonPropertyName("m")]
    public bool IsMaker { get; init; }

    /// <summary>UTC.</summary>
    [JsonPropertyName("T")]
    public DateTimeOffset? HappenedAt { get; init; }

    [JsonIgnore]
    public bool IsFill => Step == "TRADE";
}
