using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>Of a symbol whose funding differs from the common rule (every 8 hours).</summary>
public sealed record FuturesFundingInfo
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    /// <summary>A ratio.</summary>
    [JsonPropertyName("adjustedFundingRateCap")]
    public decimal? Cap { get; init; }

    /// <summary>A ratio.</summary>
    [JsonPropertyName("adjustedFundingRateFloor")]
    public decimal? Floor { get; init; }

    [JsonPropertyName("fundingIntervalHours")]
    public required int IntervalHours { get; init; }
}
