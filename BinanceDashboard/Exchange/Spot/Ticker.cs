using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Spot;

/// <summary>The last 24 hours of a symbol, rolling.</summary>
public sealed record Ticker
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    /// <summary>Of the last trade, in the quote asset, as every price here.</summary>
    [JsonPropertyName("lastPrice")]
    public required decimal LastPrice { get; init; }

    /// <summary>Since the opening price.</summary>
    [JsonPropertyName("priceChange")]
    public decimal? PriceChange { get; init; }

    /// <summary>1.5 is one and a half percent.</summary>
    [JsonPropertyName("priceChangePercent")]
    public decimal? PriceChangePercent { get; init; }

    /// <summary>Weighted by volume.</summary>
    [JsonPropertyName("weightedAvgPrice")]
    public decimal? AveragePrice { get; init; }

    [JsonPropertyName("prevClosePrice")]
    public decimal? PreviousClose { get; init; }

    [JsonPropertyName("lastQty")]
    public decimal? LastQuantity { get; init; }

    [JsonPropertyName("bidPrice")]
    public decimal? BidPrice { get; init; }

    [JsonPropertyName("bidQty")]
    public decimal? BidQuantity { get; init; }

    [JsonPropertyName("askPrice")]
    public decimal? AskPrice { get; init; }

    [JsonPropertyName("askQty")]
    public decimal? AskQuantity { get; init; }

    [JsonPropertyName("openPrice")]
    public required decimal OpenPrice { get; init; }

    [JsonPropertyName("highPrice")]
    public required decimal HighPrice { get; init; }

    [JsonPropertyName("lowPrice")]
    public required decimal LowPrice { get; init; }

    /// <summary>In the base asset.</summary>
    [JsonPropertyName("volume")]
    public required decimal Volume { get; init; }

    [JsonPropertyName("quoteVolume")]
    public required decimal QuoteVolume { get; init; }

    [JsonPropertyName("openTime")]
    public required DateTimeOffset OpenedAt { get; init; }

    [JsonPropertyName("closeTime")]
    public required DateTimeOffset ClosedAt { get; init; }

    /// <summary>-1 without a trade.</summary>
    [JsonPropertyName("firstId")]
    public long FirstTradeId { get; init; }

    /// <summary>-1 without a trade.</summary>
    [JsonPropertyName("lastId")]
    public long LastTradeId { get; init; }

    [JsonPropertyName("count")]
    public long TradeCount { get; init; }
}
