using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.UsdFutures;

namespace BinanceDashboard.Exchange.CoinFutures;

/// <summary>
/// A position at the mark price. Money is in the coin: profit of a long = contracts × contract size ×
/// (1 / entry − 1 / mark).
/// </summary>
public sealed record CoinFuturesPositionRisk
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    [JsonPropertyName("positionSide")]
    public PositionSide Side { get; init; }

    /// <summary>A number of contracts; negative when short.</summary>
    [JsonPropertyName("positionAmt")]
    public required decimal Contracts { get; init; }

    [JsonPropertyName("entryPrice")]
    public required decimal EntryPrice { get; init; }

    /// <summary>The entry price with fees and funding.</summary>
    [JsonPropertyName("breakEvenPrice")]
    public decimal BreakEvenPrice { get; init; }

    /// <summary>0 where there is no position.</summary>
    [JsonPropertyName("markPrice")]
    public required decimal MarkPrice { get; init; }

    // With a capital R here, unlike in the account's answer.
    [JsonPropertyName("unRealizedProfit")]
    public required decimal UnrealizedProfit { get; init; }

    /// <summary>0 when there is none.</summary>
    [JsonPropertyName("liquidationPrice")]
    public decimal LiquidationPrice { get; init; }

    [JsonPropertyName("leverage")]
    public int Leverage { get; init; }

    [JsonPropertyName("marginType")]
    public MarginType MarginType { get; init; }

    /// <summary>0 when the position is on cross margin.</summary>
    [JsonPropertyName("isolatedMargin")]
    public decimal IsolatedMargin { get; init; }

    /// <summary>0 when the position is on cross margin.</summary>
    [JsonPropertyName("isolatedWallet")]
    public decimal? IsolatedWallet { get; init; }

    [JsonPropertyName("isAutoAddMargin")]
    public bool AddsMarginByItself { get; init; }

    /// <summary>The most contracts at this leverage.</summary>
    [JsonPropertyName("maxQty")]
    public decimal? MaxContracts { get; init; }

    /// <summary>In the coin, signed like the quantity.</summary>
    [JsonPropertyName("notionalValue")]
    public decimal? Notional { get; init; }

    [JsonPropertyName("updateTime")]
    public DateTimeOffset? UpdatedAt { get; init; }
}
