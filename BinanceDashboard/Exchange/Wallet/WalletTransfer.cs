using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Wallet;

/// <summary>A move between two wallets of the same account.</summary>
public sealed record WalletTransfer
{
    [JsonPropertyName("tranId")]
    public required long Id { get; init; }

    [JsonPropertyName("type")]
    [JsonConverter(typeof(TransferRouteConverter))]
    public required TransferRoute Route { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>Positive.</summary>
    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("status")]
    public TransferStatus Status { get; init; }

    [JsonPropertyName("timestamp")]
    public required DateTimeOffset At { get; init; }
}
