using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Spot;

public sealed record Withdrawal
{
    [JsonPropertyName("id")]
    [JsonConverter(typeof(IdConverter))]
    public required string Id { get; init; }

    [JsonPropertyName("coin")]
    public required string Asset { get; init; }

    /// <summary>Without the fee: what leaves the account is this plus <see cref="FeePaid"/>.</summary>
    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    /// <summary>In the asset withdrawn, positive.</summary>
    [JsonPropertyName("transactionFee")]
    public decimal FeePaid { get; init; }

    [JsonPropertyName("status")]
    public required int StatusCode { get; init; }

    [JsonIgnore]
    public WithdrawalStatus Status => Enum.IsDefined((WithdrawalStatus)StatusCode) ? (WithdrawalStatus)StatusCode : WithdrawalStatus.Unknown;

    /// <summary>When the quantity left the available balance.</summary>
    [JsonPropertyName("applyTime")]
    public required DateTimeOffset AppliedAt { get; init; }

    [JsonPropertyName("completeTime")]
    public DateTimeOffset? CompletedAt { get; init; }

    [JsonPropertyName("network")]
    public string? Network { get; init; }

    [JsonPropertyName("address")]
    public string? Address { get; init; }

    [JsonPropertyName("addressTag")]
    public string? AddressTag { get; init; }

    [JsonPropertyName("txId")]
    public string? TransactionId { get; init; }

    [JsonPropertyName("withdrawOrderId")]
    public string? ClientId { get; init; }

    /// <summary>1: to another Binance account; 0: on chain.</summary>
    [JsonPropertyName("transferType")]
    public int TransferType { get; init; }

    /// <summary>0 spot, 1 funding.</summary>
    [JsonPropertyName("walletType")]
    public int WalletType { get; init; }

    /// <summary>Why it failed, in the exchange's words; mostly empty.</summary>
    [JsonPropertyName("info")]
    public string? Info { get; init; }
}
