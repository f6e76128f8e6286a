using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Limits;

/// <summary>One row of <c>exchangeInfo.rateLimits</c>, in the exchange's words.</summary>
public sealed record RateLimit
{
    [JsonPropertyName("rateLimitType")]
    public required string Type { get; init; }

    [JsonPropertyName("interval")]
    public required string Interval { get; init; }

    [JsonPropertyName("intervalNum")]
    public required int IntervalCount { get; init; }

    [JsonPropertyName("limit")]
    public required int Limit { get; init; }
}
