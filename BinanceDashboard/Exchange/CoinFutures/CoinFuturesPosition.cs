using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.UsdFutures;

namespace BinanceDashboard.Exchange.CoinFutures;

/// <summary>Money is in the margin asset, which is the coin.</summary>
public sealed record CoinFuturesPosition
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    [JsonPropertyName("positionSide")]
    public PositionSide Side { get; init; }

    /// <summary>A number of contracts; negative when short.</summary>
    [JsonPropertyName("positionAmt")]
    public required decimal Contracts { get; init; }

    [JsonPropertyName("unrealizedProfit")]
    public required decimal UnrealizedProfit { get; init; }

    [JsonPropertyName("entryPrice")]
    public decimal EntryPrice { get; init; }

    /// <summary>The entry price with fees and funding.</summary>
    [JsonPropertyName("breakEvenPrice")]
    public decimal BreakEvenPrice { get; init; }

    [JsonPropertyName("initialMargin")]
    public decimal InitialMargin { get; init; }

    [JsonPropertyName("maintMargin")]
    public decimal MaintenanceMargin { get; init; }

    [JsonPropertyName("positionInitialMargin")]
    public decimal PositionInitialMargin { get; init; }

    [JsonPropertyName("openOrderInitialMargin")]
    public decimal OpenOrderInitialMargin { get; init; }

    [JsonPropertyName("leverage")]
    public int Leverage { get; init; }

    [JsonPropertyName("isolated")]
    public bool IsIsolated { get; init; }

    /// <summary>The most contracts at this leverage.</summary>
    [JsonPropertyName("maxQty")]
    public decimal? MaxContracts { get; init; }

    /// <summary>In the coin, signed like the contracts; null where the answer leaves it out.</summary>
    [JsonPropertyName("notionalValue")]
    public decimal? Notional { get; init; }

    [JsonPropertyName("updateTime")]
    public DateTimeOffset? UpdatedAt { get; init; }
}
