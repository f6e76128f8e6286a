using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

public sealed record FuturesFundingRate
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    /// <summary>A ratio of the notional, paid by longs when positive.</summary>
    [JsonPropertyName("fundingRate")]
    public required decimal Rate { get; init; }

    [JsonPropertyName("fundingTime")]
    public required DateTimeOffset At { get; init; }

    /// <summary>Null for old rows, and on COIN-M.</summary>
    [JsonPropertyName("markPrice")]
    public decimal? MarkPrice { get; init; }
}
