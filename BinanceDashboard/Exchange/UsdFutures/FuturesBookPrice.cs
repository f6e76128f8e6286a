using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>The best prices of a book. Quantities in the base asset; on COIN-M a number of contracts.</summary>
public sealed record FuturesBookPrice
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    /// <summary>COIN-M only.</summary>
    [JsonPropertyName("pair")]
    public string? Pair { get; init; }

    [JsonPropertyName("bidPrice")]
    public required decimal BidPrice { get; init; }

    [JsonPropertyName("bidQty")]
    public required decimal BidQuantity { get; init; }

    [JsonPropertyName("askPrice")]
    public required decimal AskPrice { get; init; }

    [JsonPropertyName("askQty")]
    public required decimal AskQuantity { get; init; }

    [JsonPropertyName("time")]
    public DateTimeOffset? At { get; init; }

    [JsonPropertyName("lastUpdateId")]
    public long? LastUpdateId { get; init; }
}
