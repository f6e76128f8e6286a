using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.UsdFutures;

namespace BinanceDashboard.Exchange.CoinFutures;

/// <summary>The wallet's equity is the sum of the assets' margin balances, each at its price; there are no totals.</summary>
public sealed record CoinFuturesAccountInfo
{
    [JsonPropertyName("assets")]
    public required IReadOnlyList<FuturesAsset> Assets { get; init; }

    /// <summary>Empty ones as well: every symbol that was ever looked at, once per side.</summary>
    [JsonPropertyName("positions")]
    public required IReadOnlyList<CoinFuturesPosition> Positions { get; init; }

    [JsonPropertyName("feeTier")]
    public int FeeTier { get; init; }

    [JsonPropertyName("canTrade")]
    public bool CanTrade { get; init; }

    [JsonPropertyName("canDeposit")]
    public bool CanDeposit { get; init; }

    [JsonPropertyName("canWithdraw")]
    public bool CanWithdraw { get; init; }

    [JsonPropertyName("updateTime")]
    public DateTimeOffset? UpdatedAt { get; init; }
}
