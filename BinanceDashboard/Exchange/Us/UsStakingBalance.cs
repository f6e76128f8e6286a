using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Us;

/// <summary>What is staked of an asset at present; it is not in the spot wallet.</summary>
public sealed record UsStakingBalance
{
    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>In the asset, positive.</summary>
    [JsonPropertyName("stakingAmount")]
    public required decimal Quantity { get; init; }

    /// <summary>A ratio a year.</summary>
    [JsonPropertyName("apr")]
    public decimal? YearlyRate { get; init; }
}
