using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wallet;

public sealed record FuturesSnapshotAsset
{
    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>Wallet balance and unrealised profit.</summary>
    [JsonPropertyName("marginBalance")]
    public required decimal MarginBalance { get; init; }

    [JsonPropertyName("walletBalance")]
    public required decimal WalletBalance { get; init; }
}
