using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

public sealed record FuturesAccountConfig
{
    [JsonPropertyName("feeTier")]
    public int FeeTier { get; init; }

    [JsonPropertyName("canTrade")]
    public bool CanTrade { get; init; }

    [JsonPropertyName("canDeposit")]
    public bool CanDeposit { get; init; }

    [JsonPropertyName("canWithdraw")]
    public bool CanWithdraw { get; init; }

    /// <summary>Hedge mode: a long and a short position of one symbol side by side.</summary>
    [JsonPropertyName("dualSidePosition")]
    public required bool IsHedgeMode { get; init; }

    /// <summary>Several assets are collateral together. Else Binance's totals cover USDT alone.</summary>
    [JsonPropertyName("multiAssetsMargin")]
    public required bool IsMultiAssets { get; init; }

    /// <summary>−1 when the account is in none.</summary>
    [JsonPropertyName("tradeGroupId")]
    public int? TradeGroupId { get; init; }

    [JsonPropertyName("updateTime")]
    public DateTimeOffset? UpdatedAt { get; init; }
}
