using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Spot;

/// <summary>How many orders the account may still place; in the exchange's words.</summary>
public sealed record OrderRateLimit
{
    [JsonPropertyName("rateLimitType")]
    public required string Type { get; init; }

    [JsonPropertyName("interval")]
    public required string Interval { get; init; }

    [JsonPropertyName("intervalNum")]
    public required int IntervalCount { get; init; }

    [JsonPropertyName("limit")]
    public required int Limit { get; init; }

    /// <summary>Unfilled orders so far, of all keys together.</summary>
    [JsonPropertyName("count")]
    public required int Count { get; init; }
}
