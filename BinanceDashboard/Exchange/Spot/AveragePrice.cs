using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Spot;

public sealed record AveragePrice
{
    /// <summary>Over how many minutes it is.</summary>
    [JsonPropertyName("mins")]
    public required int Minutes { get; init; }

    /// <summary>Weighted by volume, in the quote asset.</summary>
    [JsonPropertyName("price")]
    public required decimal Price { get; init; }

    /// <summary>Of the last trade.</summary>
    [JsonPropertyName("closeTime")]
    public DateTimeOffset? ClosedAt { get; init; }
}
