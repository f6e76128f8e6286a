using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>
/// All quantities in units of the asset; any of them may be negative. An asset may be one that no market knows: BNFCR
/// (Binance's futures credits), BFUSD, or an Earn receipt such as LDUSDT that is used as collateral.
/// </summary>
public sealed record FuturesAsset
{
    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>Deposits, realised profit, fees and funding.</summary>
    [JsonPropertyName("walletBalance")]
    public required decimal WalletBalance { get; init; }

    [JsonPropertyName("unrealizedProfit")]
    public required decimal UnrealizedProfit { get; init; }

    /// <summary>Wallet balance plus unrealised profit.</summary>
    [JsonPropertyName("marginBalance")]
    public required decimal MarginBalance { get; init; }

    [JsonPropertyName("availableBalance")]
    public decimal AvailableBalance { get; init; }

    [JsonPropertyName("maintMargin")]
    public decimal MaintenanceMargin { get; init; }

    [JsonPropertyName("initialMargin")]
    public decimal InitialMargin { get; init; }

    [JsonPropertyName("updateTime")]
    public DateTimeOffset? UpdatedAt { get; init; }
}
