using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Spot;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>A fill of the account.</summary>
public abstract record FuturesTrade
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    /// <summary>Unique within the symbol only; later fills have larger ones.</summary>
    [JsonPropertyName("id")]
    public required long Id { get; init; }

    [JsonPropertyName("orderId")]
    public required long OrderId { get; init; }

    [JsonPropertyName("side")]
    public required OrderSide Side { get; init; }

    [JsonPropertyName("positionSide")]
    public PositionSide PositionSide { get; init; }

    [JsonPropertyName("price")]
    public required decimal Price { get; init; }

    /// <summary>Positive. In the base asset; on COIN-M a number of contracts.</summary>
    [JsonPropertyName("qty")]
    public required decimal Quantity { get; init; }

    /// <summary>Without the commission, in the margin asset.</summary>
    [JsonPropertyName("realizedPnl")]
    public required decimal RealizedProfit { get; init; }

    /// <summary>
    /// As the exchange prints it: it shows a cost as a positive number, while its documentation shows it as a negative
    /// one. The income row of the same trade has a sign that can be relied on: negative when paid.
    /// </summary>
    [JsonPropertyName("commission")]
    public required decimal Commission { get; init; }

    [JsonPropertyName("commissionAsset")]
    public required string CommissionAsset { get; init; }

    [JsonPropertyName("time")]
    public required DateTimeOffset TradedAt { get; init; }

    [JsonPropertyName("buyer")]
    public bool IsBuyer { get; init; }

    [JsonPropertyName("maker")]
    public bool IsMaker { get; init; }
}
