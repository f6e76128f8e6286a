using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Spot;

namespace BinanceDashboard.Exchange.Margin;

/// <summary>An order by which the exchange closed a margin position.</summary>
public sealed record MarginLiquidation
{
    [JsonPropertyName("orderId")]
    public required long OrderId { get; init; }

    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    [JsonPropertyName("side")]
    public required OrderSide Side { get; init; }

    [JsonPropertyName("price")]
    public required decimal Price { get; init; }

    [JsonPropertyName("avgPrice")]
    public decimal? AveragePrice { get; init; }

    [JsonPropertyName("qty")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("executedQty")]
    public required decimal FilledQuantity { get; init; }

    [JsonPropertyName("timeInForce")]
    public TimeInForce TimeInForce { get; init; }

    [JsonPropertyName("isIsolated")]
    public bool IsIsolated { get; init; }

    [JsonPropertyName("updatedTime")]
    public required DateTimeOffset At { get; init; }
}
