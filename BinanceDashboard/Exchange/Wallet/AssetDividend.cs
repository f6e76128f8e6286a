using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wallet;

/// <summary>An airdrop, an interest payment, a share of a launch pool: what the exchange credited by itself.</summary>
public sealed record AssetDividend
{
    [JsonPropertyName("id")]
    public required long Id { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("divTime")]
    public required DateTimeOffset At { get; init; }

    /// <summary>In the exchange's words: "BNB Vault", "Flexible" …</summary>
    [JsonPropertyName("enInfo")]
    public string? Info { get; init; }

    /// <summary>Several dividends share one.</summary>
    [JsonPropertyName("tranId")]
    public long? TransactionId { get; init; }
}
