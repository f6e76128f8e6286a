using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

public sealed record UsdFuturesOrder : FuturesOrder
{
    /// <summary>Null where the answer leaves it out.</summary>
    [JsonPropertyName("cumQuote")]
    public decimal? QuoteQuantityFilled { get; init; }

    /// <summary>Null when the order has no end of its own.</summary>
    [JsonPropertyName("goodTillDate")]
    public DateTimeOffset? GoodUntil { get; init; }
}
