using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Spot;

/// <summary>What the exchange itself says one wallet is worth.</summary>
public sealed record WalletBalance
{
    /// <summary>The exchange's words: "Spot", "Funding", "Cross Margin", "USDⓈ-M Futures", "Earn" …</summary>
    [JsonPropertyName("walletName")]
    public required string Name { get; init; }

    /// <summary>In the quote asset that was asked for.</summary>
    [JsonPropertyName("balance")]
    public required decimal Balance { get; init; }

    /// <summary>Whether the wallet was ever opened.</summary>
    [JsonPropertyName("activate")]
    public bool IsActive { get; init; }
}
