using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.CoinFutures;

public sealed record CoinFuturesPrice
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    [JsonPropertyName("ps")]
    public string Pair { get; init; } = "";

    /// <summary>Of the last trade, in the quote asset (USD).</summary>
    [JsonPropertyName("price")]
    public required decimal Price { get; init; }

    [JsonPropertyName("time")]
    public DateTimeOffset? TradedAt { get; init; }
}
