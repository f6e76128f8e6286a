using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.SimpleEarn;

/// <summary>Locked Earn; no other wallet shows it.</summary>
public sealed record LockedPosition
{
    [JsonPropertyName("positionId")]
    [JsonConverter(typeof(IdConverter))]
    public required string Id { get; init; }

    /// <summary>Of the position that was renewed as this one.</summary>
    [JsonPropertyName("parentPositionId")]
    [JsonConverter(typeof(IdConverter))]
    public string? ParentId { get; init; }

    [JsonPropertyName("projectId")]
    public string? ProjectId { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("purchaseTime")]
    public DateTimeOffset? SubscribedAt { get; init; }

    /// <summary>In days.</summary>
    [JsonPropertyName("duration")]
    public int? Duration { get; init; }

    [JsonPropertyName("accrualDays")]
    public int? AccrualDays { get; init; }

    [JsonPropertyName("rewardAsset")]
    public string? RewardAsset { get; init; }

    /// <summary>A ratio per year.</summary>
    [JsonPropertyName("APY")]
    public decimal? AnnualRate { get; init; }

    [JsonPropertyName("rewardAmt")]
    public decimal? Reward { get; init; }

    [JsonPropertyName("extraRewardAsset")]
    public string? ExtraRewardAsset { get; init; }

    /// <summary>A ratio per year.</summary>
    [JsonPropertyName("extraRewardAPR")]
    public decimal? ExtraAnnualRate { get; init; }

    [JsonPropertyName("estExtraRewardAmt")]
    public decimal? EstimatedExtraReward { get; init; }

    [JsonPropertyName("boostRewardAsset")]
    public string? BoostRewardAsset { get; init; }

    /// <summary>A ratio per year.</summary>
    [JsonPropertyName("boostApr")]
    public decimal? BoostAnnualRate { get; init; }

    [JsonPropertyName("totalBoostRewardAmt")]
    public decimal? BoostReward { get; init; }

    [JsonPropertyName("rewardsEndDate")]
    public DateTimeOffset? RewardsEndAt { get; init; }

    /// <summary>When it comes back to spot.</summary>
    [JsonPropertyName("deliverDate")]
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>On its way back already.</summary>
    [JsonPropertyName("redeemingAmt")]
    public decimal? Redeeming { get; init; }

    /// <summary>What would come back if it were redeemed now.</summary>
    [JsonPropertyName("redeemAmountEarly")]
    public decimal? EarlyRedemption { get; init; }

    [JsonPropertyName("canRedeemEarly")]
    public bool CanRedeemEarly { get; init; }

    [JsonPropertyName("autoSubscribe")]
    public bool IsAutoSubscribing { get; init; }

    /// <summary>In the exchange's words: "HOLDING" …</summary>
    [JsonPropertyName("status")]
    public string? Status { get; init; }
}
