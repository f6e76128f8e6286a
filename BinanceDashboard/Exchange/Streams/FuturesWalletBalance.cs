using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Streams;

public sealed record FuturesWalletBalance
{
    [JsonPropertyName("a")]
    public required string Asset { get; init; }

    /// <summary>Without unrealised profit.</summary>
    [JsonPropertyName("wb")]
    public required decimal Wallet { get; init; }

    /// <summary>The part that stands for cross positions.</summary>
    [JsonPropertyName("cw")]
    public decimal CrossWallet { get; init; }

    /// <summary>Signed; without profit and commission.</summary>
    [JsonPropertyName("bc")]
    public decimal Moved { get; init; }
}
