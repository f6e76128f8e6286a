using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Spot;

public sealed record Deposit
{
    /// <summary>Unique, unlike the transaction id, which may credit several coins; null on exchanges that do not tell it (Binance.US).</summary>
    [JsonPropertyName("id")]
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    [JsonPropertyName("coin")]
    public required string Asset { get; init; }

    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("status")]
    public required int StatusCode { get; init; }

    [JsonIgnore]
    public DepositStatus Status => Enum.IsDefined((DepositStatus)StatusCode) ? (DepositStatus)StatusCode : DepositStatus.Unknown;

    [JsonPropertyName("network")]
    public string? Network { get; init; }

    [JsonPropertyName("address")]
    public string? Address { get; init; }

    [JsonPropertyName("addressTag")]
    public string? AddressTag { get; init; }

    [JsonPropertyName("sourceAddress")]
    public string? SourceAddress { get; init; }

    [JsonPropertyName("txId")]
    public string? TransactionId { get; init; }

    [JsonPropertyName("insertTime")]
    public required DateTimeOffset InsertedAt { get; init; }

    /// <summary>Null while it is under way, and on exchanges that do not tell it.</summary>
    [JsonPropertyName("completeTime")]
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>1: from another Binance account; 0: on chain.</summary>
    [JsonPropertyName("transferType")]
    public int TransferType { get; init; }

    /// <summary>0 spot, 1 funding.</summary>
    [JsonPropertyName("walletType")]
    public int WalletType { get; init; }

    /// <summary>"1/1": confirmations had and needed.</summary>
    [JsonPropertyName("confirmTimes")]
    public string? Confirmations { get; init; }
}
