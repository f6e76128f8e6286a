using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Margin;

namespace BinanceDashboard.Exchange.Wallet;

public sealed record MarginSnapshot
{
    [JsonPropertyName("marginLevel")]
    public decimal? MarginLevel { get; init; }

    [JsonPropertyName("totalAssetOfBtc")]
    public decimal? TotalInBtc { get; init; }

    /// <summary>Positive.</summary>
    [JsonPropertyName("totalLiabilityOfBtc")]
    public decimal? DebtInBtc { get; init; }

    [JsonPropertyName("totalNetAssetOfBtc")]
    public decimal? NetInBtc { get; init; }

    [JsonPropertyName("userAssets")]
    public required IReadOnlyList<MarginAsset> Assets { get; init; }
}
