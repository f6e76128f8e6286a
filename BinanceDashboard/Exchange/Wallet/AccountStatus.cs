using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wallet;

/// <summary>Which wallets the account has opened.</summary>
public sealed record AccountStatus
{
    [JsonPropertyName("vipLevel")]
    public required int VipLevel { get; init; }

    [JsonPropertyName("isMarginEnabled")]
    public bool HasMargin { get; init; }

    [JsonPropertyName("isFutureEnabled")]
    public bool HasFutures { get; init; }

    [JsonPropertyName("isOptionsEnabled")]
    public bool HasOptions { get; init; }

    [JsonPropertyName("isPortfolioMarginRetailEnabled")]
    public bool HasPortfolioMargin { get; init; }
}
