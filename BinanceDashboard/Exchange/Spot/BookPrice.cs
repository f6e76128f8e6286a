using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Spot;

/// <summary>The best prices of the order book, in the quote asset.</summary>
public sealed record BookPrice
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    /// <summary>Zero when nobody bids.</summary>
    [JsonPropertyName("bidPrice")]
    public required decimal BidPrice { get; init; }

    [JsonPropertyName("bidQty")]
    public required decimal BidQuantity { get; init; }

    /// <summary>Zero when nobody asks.</summary>
    [JsonPropertyName("askPrice")]
    public required decimal AskPrice { get; init; }

    [JsonPropertyName("askQty")]
    public required decimal AskQuantity { get; init; }
}
