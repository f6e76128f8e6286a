using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

public sealed record UsdFuturesPosition
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    [JsonPropertyName("positionSide")]
    public PositionSide Side { get; init; }

    /// <summary>In the base asset; negative when short.</summary>
    [JsonPropertyName("positionAmt")]
    public required decimal Quantity { get; init; }

    /// <summary>In the margin asset.</summary>
    [JsonPropertyName("unrealizedProfit")]
    public required decimal UnrealizedProfit { get; init; }

    /// <summary>Signed like the quantity.</summary>
    [JsonPropertyName("notional")]
    public decimal Notional { get; init; }

    [JsonPropertyName("initialMargin")]
    public decimal InitialMargin { get; init; }

    [JsonPropertyName("maintMargin")]
    public decimal MaintenanceMargin { get; init; }

    /// <summary>0 when the position is on cross margin.</summary>
    [JsonPropertyName("isolatedMargin")]
    public decimal IsolatedMargin { get; init; }

    [JsonPropertyName("isolatedWallet")]
    public decimal IsolatedWallet { get; init; }

    [JsonPropertyName("updateTime")]
    public DateTimeOffset? UpdatedAt { get; init; }
}
