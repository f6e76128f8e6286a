using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Margin;

/// <summary>The isolated margin wallets: one pair each.</summary>
public sealed record IsolatedMarginAccountInfo
{
    [JsonPropertyName("assets")]
    public required IReadOnlyList<IsolatedMarginPair> Pairs { get; init; }

    /// <summary>Null when symbols were asked for.</summary>
    [JsonPropertyName("totalAssetOfBtc")]
    public decimal? TotalInBtc { get; init; }

    /// <summary>Positive; null when symbols were asked for.</summary>
    [JsonPropertyName("totalLiabilityOfBtc")]
    public decimal? DebtInBtc { get; init; }

    /// <summary>Null when symbols were asked for.</summary>
    [JsonPropertyName("totalNetAssetOfBtc")]
    public decimal? NetInBtc { get; init; }
}
