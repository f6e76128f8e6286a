using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Margin;

public sealed record IsolatedMarginPair
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    [JsonPropertyName("baseAsset")]
    public required IsolatedMarginAsset Base { get; init; }

    [JsonPropertyName("quoteAsset")]
    public required IsolatedMarginAsset Quote { get; init; }

    [JsonPropertyName("isolatedCreated")]
    public bool IsCreated { get; init; }

    [JsonPropertyName("enabled")]
    public bool IsEnabled { get; init; }

    [JsonPropertyName("tradeEnabled")]
    public bool CanTrade { get; init; }

    /// <summary>Assets over debts.</summary>
    [JsonPropertyName("marginLevel")]
    public decimal? MarginLevel { get; init; }

    /// <summary>In the exchange's words: "EXCESSIVE", "NORMAL", "MARGIN_CALL", "PRE_LIQUIDATION", "FORCE_LIQUIDATION".</summary>
    [JsonPropertyName("marginLevelStatus")]
    public string? MarginLevelStatus { get; init; }

    [JsonPropertyName("marginRatio")]
    public decimal? MarginRatio { get; init; }

    /// <summary>In the quote asset.</summary>
    [JsonPropertyName("indexPrice")]
    public decimal? IndexPrice { get; init; }

    /// <summary>In the quote asset; zero without debts.</summary>
    [JsonPropertyName("liquidatePrice")]
    public decimal? LiquidationPrice { get; init; }

    [JsonPropertyName("liquidateRate")]
    public decimal? LiquidationRate { get; init; }
}
