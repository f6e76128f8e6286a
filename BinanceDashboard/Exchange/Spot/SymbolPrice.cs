using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Spot;

public sealed record SymbolPrice
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    /// <summary>Of the last trade, in the quote asset.</summary>
    [JsonPropertyName("price")]
    public required decimal Price { get; init; }

    /// <summary>Futures only.</summary>
    [JsonPropertyName("time")]
    public DateTimeOffset? TradedAt { get; init; }
}
