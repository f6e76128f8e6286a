using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wallet;

namespace BinanceDashboard.Exchange.Margin;

public sealed record MarginTransfer
{
    [JsonPropertyName("txId")]
    public required long Id { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>Positive.</summary>
    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("type")]
    public required MarginTransferType Type { get; init; }

    [JsonPropertyName("status")]
    public TransferStatus Status { get; init; }

    [JsonPropertyName("timestamp")]
    public required DateTimeOffset At { get; init; }

    /// <summary>In the exchange's words: "SPOT", "ISOLATED_MARGIN" …</summary>
    [JsonPropertyName("transFrom")]
    public string? FromWallet { get; init; }

    [JsonPropertyName("transTo")]
    public string? ToWallet { get; init; }

    /// <summary>Out of an isolated pair.</summary>
    [JsonPropertyName("fromSymbol")]
    public string? FromSymbol { get; init; }

    /// <summary>Into an isolated pair.</summary>
    [JsonPropertyName("toSymbol")]
    public string? ToSymbol { get; init; }
}
