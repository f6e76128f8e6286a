using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.SimpleEarn;

/// <summary>Flexible Earn. Spot shows the same quantity once more as the receipt token <c>LD…</c>: only one of the two counts.</summary>
public sealed record FlexiblePosition
{
    [JsonPropertyName("productId")]
    public required string ProductId { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>With the real-time rewards accrued so far, and with what serves as collateral.</summary>
    [JsonPropertyName("totalAmount")]
    public required decimal Quantity { get; init; }

    /// <summary>Part of <see cref="Quantity"/>.</summary>
    [JsonPropertyName("collateralAmount")]
    public decimal? Collateral { get; init; }

    /// <summary>A ratio per year.</summary>
    [JsonPropertyName("latestAnnualPercentageRate")]
    public decimal? AnnualRate { get; init; }

    /// <summary>Ratios per year that are added up to a quantity: "0-5BTC".</summary>
    [JsonPropertyName("tierAnnualPercentageRate")]
    public IReadOnlyDictionary<string, decimal>? TierAnnualRates { get; init; }

    [JsonPropertyName("airDropAsset")]
    public string? AirdropAsset { get; init; }

    /// <summary>A ratio per year.</summary>
    [JsonPropertyName("yesterdayAirdropPercentageRate")]
    public decimal? AirdropRateYesterday { get; init; }

    [JsonPropertyName("yesterdayRealTimeRewards")]
    public decimal? RealTimeRewardsYesterday { get; init; }

    [JsonPropertyName("cumulativeBonusRewards")]
    public decimal? BonusRewards { get; init; }

    [JsonPropertyName("cumulativeRealTimeRewards")]
    public decimal? RealTimeRewards { get; init; }

    [JsonPropertyName("cumulativeTotalRewards")]
    public decimal? TotalRewards { get; init; }

    [JsonPropertyName("canRedeem")]
    public bool CanRedeem { get; init; }

    [JsonPropertyName("autoSubscribe")]
    public bool IsAutoSubscribing { get; init; }
}
