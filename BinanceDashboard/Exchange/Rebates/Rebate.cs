using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Rebates;

/// <summary>No id: two rows that are equal in everything are two rebates.</summary>
public sealed record Rebate
{
    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>1 commission rebate, 2 referral.</summary>
    [JsonPropertyName("type")]
    public int Type { get; init; }

    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("updateTime")]
    public required DateTimeOffset At { get; init; }
}
