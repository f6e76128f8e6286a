using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.SimpleEarn;

/// <summary>
/// Bonus rewards stand among the dividends as well; real-time ones are only here, and accrue inside the position. No id:
/// two rows that are equal in everything are two rewards.
/// </summary>
public sealed record FlexibleReward
{
    /// <summary>The product; this call names it so.</summary>
    [JsonPropertyName("projectId")]
    public string? ProductId { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    [JsonPropertyName("rewards")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("type")]
    public FlexibleRewardType Type { get; init; }

    [JsonPropertyName("time")]
    public required DateTimeOffset At { get; init; }
}
