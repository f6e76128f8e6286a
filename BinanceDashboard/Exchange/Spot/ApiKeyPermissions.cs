using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Spot;

/// <summary>What the key in use may do. The dashboard needs <see cref="CanRead"/> and nothing else.</summary>
public sealed record ApiKeyPermissions
{
    [JsonPropertyName("ipRestrict")]
    public required bool IsIpRestricted { get; init; }

    [JsonPropertyName("createTime")]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>After it the key no longer trades; null when it does not expire.</summary>
    [JsonPropertyName("tradingAuthorityExpirationTime")]
    public DateTimeOffset? TradingExpiresAt { get; init; }

    [JsonPropertyName("enableReading")]
    public required bool CanRead { get; init; }

    [JsonPropertyName("enableSpotAndMarginTrading")]
    public bool CanTradeSpotAndMargin { get; init; }

    [JsonPropertyName("enableWithdrawals")]
    public bool CanWithdraw { get; init; }

    /// <summary>To other Binance accounts.</summary>
    [JsonPropertyName("enableInternalTransfer")]
    public bool CanTransferInternally { get; init; }

    /// <summary>Between the wallets of the account and its sub-accounts.</summary>
    [JsonPropertyName("permitsUniversalTransfer")]
    public bool CanTransferUniversally { get; init; }

    /// <summary>Reading futures needs it as well as trading them.</summary>
    [JsonPropertyName("enableFutures")]
    public bool CanUseFutures { get; init; }

    /// <summary>Borrowing and repaying.</summary>
    [JsonPropertyName("enableMargin")]
    public bool CanUseMargin { get; init; }

    [JsonPropertyName("enableVanillaOptions")]
    public bool CanUseOptions { get; init; }

    [JsonPropertyName("enablePortfolioMarginTrading")]
    public bool CanTradePortfolioMargin { get; init; }

    [JsonPropertyName("enableFixApiTrade")]
    public bool CanTradeByFix { get; init; }

    [JsonPropertyName("enableFixReadOnly")]
    public bool CanReadByFix { get; init; }
}
