using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.SubAccounts;

/// <summary>Between a master account and its sub-accounts, as the master sees it.</summary>
public sealed record UniversalTransfer
{
    [JsonPropertyName("tranId")]
    public required long Id { get; init; }

    [JsonPropertyName("fromEmail")]
    public string? FromEmail { get; init; }

    [JsonPropertyName("toEmail")]
    public string? ToEmail { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>Positive.</summary>
    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("createTimeStamp")]
    public required DateTimeOffset At { get; init; }

    /// <summary>In the exchange's words: "SPOT", "USDT_FUTURE" …</summary>
    [JsonPropertyName("fromAccountType")]
    public string? FromWallet { get; init; }

    [JsonPropertyName("toAccountType")]
    public string? ToWallet { get; init; }

    [JsonPropertyName("status")]
    public SubAccountTransferStatus Status { get; init; }

    [JsonPropertyName("clientTranId")]
    public string? ClientId { get; init; }
}
