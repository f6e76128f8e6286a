using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>The last 24 hours of a symbol.</summary>
public abstract record FuturesTicker
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    [JsonPropertyName("priceChange")]
    public decimal PriceChange { get; init; }

    /// <summary>In percent: 1.5 is one and a half of a hundred.</summary>
    [JsonPropertyName("priceChangePercent")]
    public decimal PriceChangePercent { get; init; }

    [JsonPropertyName("weightedAvgPrice")]
    public decimal WeightedAveragePrice { get; init; }

    [JsonPropertyName("lastPrice")]
    public required decimal LastPrice { get; init; }

    [JsonPropertyName("lastQty")]
    public decimal LastQuantity { get; init; }

    [JsonPropertyName("openPrice")]
    public decimal OpenPrice { get; init; }

    [JsonPropertyName("highPrice")]
    public decimal HighPrice { get; init; }

    [JsonPropertyName("lowPrice")]
    public decimal LowPrice { get; init; }

    /// <summary>In the base asset; on COIN-M a number of contracts.</summary>
    [JsonPropertyName("volume")]
    public decimal Volume { get; init; }

    [JsonPropertyName("openTime")]
    public DateTimeOffset? OpenedAt { get; init; }

    [JsonPropertyName("closeTime")]
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>−1 when nothing was traded.</summary>
    [JsonPropertyName("firstId")]
    public long FirstTradeId { get; init; }

    /// <summary>−1 when nothing was traded.</summary>
    [JsonPropertyName("lastId")]
    public long LastTradeId { get; init; }

    [JsonPropertyName("count")]
    public long TradeCount { get; init; }
}
