using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>A position at the mark price. Money is in <see cref="MarginAsset"/>.</summary>
public sealed record UsdFuturesPositionRisk
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    [JsonPropertyName("positionSide")]
    public PositionSide Side { get; init; }

    /// <summary>In the base asset; negative when short.</summary>
    [JsonPropertyName("positionAmt")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("entryPrice")]
    public required decimal EntryPrice { get; init; }

    /// <summary>The entry price with fees and funding.</summary>
    [JsonPropertyName("breakEvenPrice")]
    public decimal BreakEvenPrice { get; init; }

    [JsonPropertyName("markPrice")]
    public required decimal MarkPrice { get; init; }

    // With a capital R here, unlike in the account's answer.
    [JsonPropertyName("unRealizedProfit")]
    public required decimal UnrealizedProfit { get; init; }

    /// <summary>0 when there is none.</summary>
    [JsonPropertyName("liquidationPrice")]
    public decimal LiquidationPrice { get; init; }

    /// <summary>Signed like the quantity.</summary>
    [JsonPropertyName("notional")]
    public decimal Notional { get; init; }

    [JsonPropertyName("marginAsset")]
    public string MarginAsset { get; init; } = "";

    /// <summary>0 when the position is on cross margin.</summary>
    [JsonPropertyName("isolatedMargin")]
    public decimal IsolatedMargin { get; init; }

    /// <summary>0 when the position is on cross margin.</summary>
    [JsonPropertyName("isolatedWallet")]
    public decimal IsolatedWallet { get; init; }

    /// <summary>Of the position and its open orders.</summary>
    [JsonPropertyName("initialMargin")]
    public decimal InitialMargin { get; init; }

    [JsonPropertyName("maintMargin")]
    public decimal MaintenanceMargin { get; init; }

    [JsonPropertyName("positionInitialMargin")]
    public decimal PositionInitialMargin { get; init; }

    [JsonPropertyName("openOrderInitialMargin")]
    public decimal OpenOrderInitialMargin { get; init; }

    /// <summary>Of the open buy orders.</summary>
    [JsonPropertyName("bidNotional")]
    public decimal BidNotional { get; init; }

    /// <summary>Of the open sell orders.</summary>
    [JsonPropertyName("askNotional")]
    public decimal AskNotional { get; init; }

    /// <summary>0 to 4: the higher, the sooner the position is reduced to cover another's loss.</summary>
    [JsonPropertyName("adl")]
    public int? DeleveragingRank { get; init; }

    [JsonPropertyName("updateTime")]
    public DateTimeOffset? UpdatedAt { get; init; }
}
