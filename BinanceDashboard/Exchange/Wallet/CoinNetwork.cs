using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wallet;

/// <summary>A chain on which an asset can come and go.</summary>
public sealed record CoinNetwork
{
    [JsonPropertyName("network")]
    public required string Network { get; init; }

    [JsonPropertyName("coin")]
    public string? Asset { get; init; }

    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("isDefault")]
    public bool IsDefault { get; init; }

    [JsonPropertyName("depositEnable")]
    public bool CanDeposit { get; init; }

    [JsonPropertyName("withdrawEnable")]
    public bool CanWithdraw { get; init; }

    /// <summary>In the asset.</summary>
    [JsonPropertyName("withdrawFee")]
    public decimal? WithdrawalFee { get; init; }

    /// <summary>In the asset.</summary>
    [JsonPropertyName("withdrawMin")]
    public decimal? SmallestWithdrawal { get; init; }

    /// <summary>In the asset.</summary>
    [JsonPropertyName("withdrawMax")]
    public decimal? LargestWithdrawal { get; init; }

    /// <summary>After which a deposit is credited.</summary>
    [JsonPropertyName("minConfirm")]
    public int? Confirmations { get; init; }

    /// <summary>After which it can be withdrawn.</summary>
    [JsonPropertyName("unLockConfirm")]
    public int? ConfirmationsToUnlock { get; init; }

    [JsonPropertyName("busy")]
    public bool? IsBusy { get; init; }

    [JsonPropertyName("contractAddress")]
    public string? ContractAddress { get; init; }
}
