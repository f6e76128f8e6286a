using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>One asset of a futures wallet, in units of the asset.</summary>
public abstract record FuturesBalance
{
    [JsonPropertyName("accountAlias")]
    public string AccountAlias { get; init; } = "";

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>Without unrealised profit: the same as an account's wallet balance. May be negative.</summary>
    [JsonPropertyName("balance")]
    public required decimal WalletBalance { get; init; }

    [JsonPropertyName("crossWalletBalance")]
    public decimal CrossWalletBalance { get; init; }

    /// <summary>Of the positions on cross margin.</summary>
    [JsonPropertyName("crossUnPnl")]
    public decimal CrossUnrealizedProfit { get; init; }

    [JsonPropertyName("availableBalance")]
    public decimal AvailableBalance { get; init; }

    [JsonPropertyName("updateTime")]
    public DateTimeOffset? UpdatedAt { get; init; }
}
