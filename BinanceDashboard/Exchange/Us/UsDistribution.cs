using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Us;

/// <summary>A dividend, an airdrop, a referral or staking reward.</summary>
public sealed record UsDistribution
{
    [JsonPropertyName("tranId")]
    public required long Id { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("divTime")]
    public required DateTimeOffset At { get; init; }

    /// <summary>In the exchange's words.</summary>
    [JsonPropertyName("enInfo")]
    public string? Info { get; init; }
}
