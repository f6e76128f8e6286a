using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

public sealed record FuturesMarkPrice
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    /// <summary>COIN-M only.</summary>
    [JsonPropertyName("pair")]
    public string? Pair { get; init; }

    /// <summary>What positions are valued and liquidated by.</summary>
    [JsonPropertyName("markPrice")]
    public required decimal MarkPrice { get; init; }

    [JsonPropertyName("indexPrice")]
    public decimal? IndexPrice { get; init; }

    /// <summary>Of use in the last hour before a delivery.</summary>
    [JsonPropertyName("estimatedSettlePrice")]
    public decimal? EstimatedSettlePrice { get; init; }

    /// <summary>A ratio of the notional, paid by longs when positive; null for a contract with delivery.</summary>
    [JsonPropertyName("lastFundingRate")]
    public decimal? FundingRate { get; init; }

    [JsonPropertyName("interestRate")]
    public decimal? InterestRate { get; init; }

    /// <summary>Null for a contract with delivery.</summary>
    [JsonPropertyName("nextFundingTime")]
    public DateTimeOffset? NextFundingAt { get; init; }

    [JsonPropertyName("time")]
    public required DateTimeOffset At { get; init; }
}
