using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.SimpleEarn;

public sealed record LockedRedemption
{
    [JsonPropertyName("redeemId")]
    [JsonConverter(typeof(IdConverter))]
    public required string Id { get; init; }

    [JsonPropertyName("positionId")]
    [JsonConverter(typeof(IdConverter))]
    public string? PositionId { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>What came back.</summary>
    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    /// <summary>What had been locked.</summary>
    [JsonPropertyName("originalAmount")]
    public decimal? OriginalQuantity { get; init; }

    /// <summary>What an early redemption cost, positive.</summary>
    [JsonPropertyName("lossAmount")]
    public decimal? Loss { get; init; }

    [JsonPropertyName("time")]
    public required DateTimeOffset At { get; init; }

    [JsonPropertyName("deliverDate")]
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>In days.</summary>
    [JsonPropertyName("lockPeriod")]
    public int? LockPeriod { get; init; }

    /// <summary>In the exchange's words: "MATURE", "NEW_TRANSFERRED" …</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    [JsonPropertyName("isComplete")]
    public bool IsComplete { get; init; }

    [JsonPropertyName("rewardAsset")]
    public string? RewardAsset { get; init; }

    [JsonPropertyName("rewardAmt")]
    public decimal? Reward { get; init; }

    [JsonPropertyName("extraRewardAsset")]
    public string? ExtraRewardAsset { get; init; }

    [JsonPropertyName("estExtraRewardAmt")]
    public decimal? ExtraReward { get; init; }

    [JsonPropertyName("status")]
    public EarnStatus Status { get; init; }
}
