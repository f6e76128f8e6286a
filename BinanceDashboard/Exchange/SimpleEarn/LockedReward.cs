using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.SimpleEarn;

/// <summary>No id: two rows that are equal in everything are two rewards.</summary>
public sealed record LockedReward
{
    [JsonPropertyName("positionId")]
    [JsonConverter(typeof(IdConverter))]
    public string? PositionId { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("time")]
    public required DateTimeOffset At { get; init; }

    /// <summary>In days.</summary>
    [JsonPropertyName("lockPeriod")]
    public int? LockPeriod { get; init; }

    [JsonPropertyName("type")]
    public LockedRewardType Type { get; init; }
}
