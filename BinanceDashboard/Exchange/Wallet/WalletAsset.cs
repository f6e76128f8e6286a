using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wallet;

/// <summary>One asset of the funding wallet or of the spot wallet, as the wallet API tells it; assets without a balance are left out.</summary>
public sealed record WalletAsset
{
    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    [JsonPropertyName("free")]
    public required decimal Available { get; init; }

    /// <summary>In open orders and offers.</summary>
    [JsonPropertyName("locked")]
    public decimal Locked { get; init; }

    [JsonPropertyName("freeze")]
    public decimal Frozen { get; init; }

    /// <summary>On its way out, not yet gone.</summary>
    [JsonPropertyName("withdrawing")]
    public decimal Withdrawing { get; init; }

    /// <summary>Spot only.</summary>
    [JsonPropertyName("ipoable")]
    public decimal? ForSubscriptions { get; init; }

    /// <summary>In BTC; zero unless it was asked for.</summary>
    [JsonPropertyName("btcValuation")]
    public decimal? ValueInBtc { get; init; }

    [JsonIgnore]
    public decimal Total => Available + Locked + Frozen + Withdrawing;
}
